import type { Glosses } from '../thing.ts';

/** The network and the smart home, in other words. */
// biome-ignore format: a table, a thing in a line
export const smartHome: Glosses = {
  router: ['dual-band home network hub; whole-house wireless system; signal booster repeater; gigabit internet box; 5g cpe', 'wifi分享器; 无线宽频; 全屋覆盖组网; 千兆双频; 信号扩展中继器'],
  'ethernet-cable': ['rj45 patch lead; cat7 flat lead; gigabit internet cord; 8-port gigabit hub; outdoor broadband cord', '宽带线; 六类双绞线; RJ45水晶头; 千兆交换; 网络跳线'],
  nas: ['4-bay disk station; private cloud drive; raid enclosure; home media file vault', '个人云盘; 网络硬盘盒; 家庭云存储服务器; 双盘位存储; 照片备份服务器'],
  'smart-speaker': ['voice-controlled home assistant; talking home hub with screen; ai speaker; hands-free music and alarm device', '智能语音助手; AI音箱; 声控小喇叭; 语音控制中控屏; 智慧喇叭'],
  'smart-plug': ['app-controlled outlet; remote power socket; energy monitoring plug-in; programmable countdown outlet', '远程遥控插座; 定时开关插头; 手机控制电源; 智慧插座; 电量统计插'],
  'smart-bulb': ['app-controlled led lamp; voice-dimmable e27; tunable rgb lamp; zigbee b22 lamp', '语音声控灯泡; 手机调光彩灯; 智慧灯泡; 冷暖调色球泡'],
  'smart-switch': ['app-controlled wall plate; touch wall panel wireless; zigbee relay module; home automation bridge; remote dimming plate', '触控墙面开关; 语音控制面板; 全屋智能中枢; 手机遥控电灯面板; 智慧开关'],
  'motion-sensor': ['presence detector mmwave; pir occupancy detector; contact alert for windows; flood alert; connected heating control', '人体存在雷达; 门磁开合器; 红外移动侦测; 漏水报警; 开门提醒联动器'],
  'smart-lock': ['biometric deadbolt; keypad entry; app-controlled latch; digital entry handle; fingerprint knob', '指纹密码门锁; 防盗门刷脸; 电子锁; 智能把手; 公寓民宿远程锁'],
  'video-doorbell': ['porch visitor cam; two-way talk entry chime; peephole viewer with screen; wire-free chime', '猫眼摄像头; 门镜; 远程对讲可视; 家用叮咚门钟; 入户门监看'],
  'security-camera': ['pan-tilt home cam; outdoor night vision ip cam; solar surveillance cam; dome nvr kit; pet cam', '网络摄影机; 看家看店摄像; 360度夜视云台机; 家用闭路监视; 太阳能球机'],
  'smart-curtain-motor': ['motorised drapes rail; automatic blind opener; robot for drapery rod; remote roller shade driver', '自动开合帘轨道; 遥控窗帘机; 电动卷帘马达; 智能罗马杆; 窗帘伴侣'],
  'laptop-cooler': ['ventilated lap stand with fans; gaming computer fan base; notebook heat dissipation stand; airflow tray for computer', '电脑降温底座; 笔记本风扇垫; 手提电脑降温垫; 抽风式降温架'],
};
