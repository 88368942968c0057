import type { Glosses } from '../thing.ts';

/** Tools and fixings for the house, in other words. */
// biome-ignore format: a table, a thing in a line
export const toolsAndRenovation: Glosses = {
  drill: ['18v brushless combi; sds plus wall breaker; battery screwdriving machine; hole boring power tool; lithium percussion tool', '打孔电动工具; 充电起子机; 墙壁水泥钻孔机; 锂电手枪钻; 多功能冲击起子'],
  'drill-bits': ['hss twist set for metal; carbide tips for concrete; glass and tile borer tips; magnetic ph2 driver tips; flat wood spade set', '钻咀; 十字磁性批咀; 玻璃瓷砖三角钻; 金属打孔合金钻针; 阶梯宝塔钻'],
  'wall-anchors': ['plasterboard fixings; expansion bolt m8; rawl fixings for brick; hollow wall fasteners; self-drilling plug for gypsum', '胀栓; 拉爆螺栓; 飞机锚栓; 墙塞胶粒; 石膏板墙体固定件'],
  screws: ['countersunk fasteners for timber; self-tapping m4 kit; coach bolt with hex nut; panel pins assortment; l-shaped angle brackets', '镙丝; 金属紧固件套装; 六角螺帽垫片; 水泥墙钢排钉; 木工沉头快牙钉'],
  'screwdriver-set': ['phillips and flathead drivers; torx key kit; phone repair drivers; ratchet driver with tips; hex wrench bundle', '改锥; 十字一字起子; 手机电脑拆机工具; 棘轮批头手柄; 六角匙'],
  'hand-tool-set': ['128-piece diy starter case; handyman repair case; claw striker and spanners; slip-joint gripping tool; ratchet and sockets case', '家庭维修五金组合; 钉锤起子全套手提箱; 活动板手; 电工维修套盒; 棘轮套筒组'],
  'tape-measure': ['5m steel rule; retractable measuring rule; digital rangefinder; room dimension gauge; infrared distance gauge', '拉尺; 5米钢尺; 电子测量尺; 量房间尺寸工具; 手持红外量距'],
  'spirit-level': ['self-levelling green beam; magnetic torpedo gauge; 12-line beam device; vial gauge for hanging pictures', '装修打线器; 平水尺; 12线绿光投线; 气泡校平器; 贴砖找平打线'],
  ladder: ['aluminium climbing steps; loft access steps; a-frame climbing steps; 3-tread foldaway steps; household climbing stool', '扶梯; 登高爬梯; 竹节升降梯; 多功能人字扶梯; 室内踏步高凳'],
  'power-saw': ['battery chainsaw; wood cutting machine; metal cutting disc machine; worktop panel cutter; oscillating blade cutter', '木板切割电动工具; 手提砂轮磨光机; 电链锯伐木; 马刀往复锯; 锯子手工木头'],
  sandpaper: ['abrasive sheets 240 grit; wet and dry abrasive; detail palm machine for smoothing; hook loop abrasive discs; rust polishing sponge', '砂皮; 墙面腻子抛磨; 海绵砂块; 植绒圆盘砂片; 木器抛光机'],
  'safety-gear': ['nitrile grip hand wear; p100 respirator; clear face shield; ear defenders for site; personal protective equipment', '劳动防护用品; 防割耐磨手套; 喷漆防毒面具; 电焊面罩; 工地防冲击眼镜'],
  'work-light': ['inspection lamp with magnet; tactical handheld beam; job site floodlamp; cob searchlight; keyring pocket beam', '电筒; 汽修磁吸照明灯; 远射探照灯; 停电照明充电灯; 强光远射户外巡逻灯'],
  'strong-glue': ['instant bonding adhesive; two-part resin bond; nail-free mounting adhesive; cyanoacrylate gel; plastic and metal bonding', '快干强力胶水; 粘金属塑料胶; 液体钉; 环氧树脂粘合剂; 补鞋陶瓷粘胶'],
  sealant: ['bath edge gap closer; weatherproof joint gel; expanding pu foam; mould-resistant mastic; waterproof joint strip', '硅胶防水胶; 马桶底座密封; 厨卫防霉堵缝; 聚氨酯泡沫填充; 门窗收边胶'],
  'duct-tape': ['gaffer roll; pvc insulating roll; ptfe thread seal; burst pipe repair wrap; waterproof patch roll', '电胶布; 水管补漏贴; 水龙头螺纹密封带; 地毯无痕大力胶布; 电线耐高温包扎带'],
  'soldering-iron': ['electronics repair station; flux and tin wire; digital volt ohm meter; circuit tester pen; cable crimping and stripping tool', '焊台; 锡焊笔套装; 数字电压电流表; 电线剥皮压线钳; 验电笔'],
};
