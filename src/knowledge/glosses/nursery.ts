import type { Glosses } from '../thing.ts';

/** Where a baby sleeps and lies, is watched, kept safe and fed, in other words. */
// biome-ignore format: a table, a thing in a line
export const nursery: Glosses = {
  crib: ['infant sleeping bed with slats; wooden bed for newborn; convertible nursery furniture; barred bed for babies', 'BB床; 幼婴围栏木床; 初生儿睡床; 可变书桌的小孩睡床; 拼接大床的小床'],
  bassinet: ['woven newborn sleeping basket; next-to-me sleeper; rocking cradle; lounger nest for newborns; portable infant sleep pod', '新生儿睡篮; 可移动床边小床; 哄睡摇床; 手提婴儿提篮; 便携仿生小睡窝'],
  'crib-mattress': ['breathable infant bed pad; foam for cot 120x60; waterproof nursery bed pad; coir bed pad for infants', '儿童小床垫子; 幼儿园床褥; BB床褥; 新生儿椰棕垫; 拼接床乳胶垫'],
  'crib-sheet': ['elasticated linen for cot; infant bedding bundle; nursery bumper liner; jersey bed cover for bassinet', '宝宝床罩; BB床单; 新生儿床品套件; 小床防撞围; 拼接床纯棉床套'],
  'baby-blanket': ['pram cover throw; newborn swaddle quilt; minky dot throw for infants; knitted pram shawl', '婴幼儿盖被; 推车防风小盖被; 新生儿小被子; 幼儿夏凉薄被; 宝宝午睡毛巾被'],
  'baby-pillow': ['infant head shaping cushion; memory foam head support newborn; first pillow for tots; plagiocephaly cushion', '新生儿纠正偏头枕; 幼儿园午睡枕; 宝宝睡觉塑型枕; BB枕; 防扁头睡枕'],
  'crib-mobile': ['rotating hanging toys over cot; music box with dangling felt animals; spinning soother for infant bed; bed bell arm', '床头旋转玩具; 新生儿挂件音乐铃; 床上吊挂安抚玩具; 毛毡摇铃挂饰'],
  'baby-monitor': ['infant room watching camera; wireless listening unit for newborn; nursery video watcher; breathing sensor for infants', '婴儿房监看摄像机; 宝宝哭声提醒; 母婴看护对讲; 远程看孩子摄像; 婴儿监护仪'],
  'nursery-night-light': ['feeding-time dim lamp; infant soothing sound machine; shusher for newborn; bedroom lullaby glow; cry soother with sounds', '夜间喂奶柔光灯; 新生儿助眠音乐机; 婴幼儿哄睡声音; 起夜换尿布灯'],
  'baby-bouncer': ['infant rocking chair; vibrating newborn lounger; soothing swing seat; motorised cradle chair', 'BB摇椅; 自动安抚躺椅; 电动摇篮椅; 解放双手哄睡椅; 新生儿弹弹椅'],
  'baby-gym': ['kick and play piano mat; hanging toys arch for newborns; tummy time activity mat; infant play arch', '新生儿脚踏琴玩具; 躺着玩的吊挂架; 宝宝音乐健身毯; 趴趴练习玩具架'],
  rattle: ['handheld shaker for infants; soft grasping toy; wrist bells for newborn; monochrome visual stimulation flashcards; sensory shaker', '手抓铃; 新生儿抓握玩具; 沙锤摇摇乐; 视觉激发卡; 安抚手摇玩具'],
  teether: ['gum soother; chewable ring for infants; molar biting toy; baby-safe gnawing toy; freezer chew for sore gums', '咬咬胶; 长牙期啃咬玩具; 出牙咬咬乐; 固齿器; 硅胶磨牙手环'],
  'play-mat': ['foam crawling floor for infants; padded tummy time flooring; interlocking floor tiles nursery; folding floor padding for toddlers', '婴幼儿游戏地垫; 宝宝爬爬毯; 折叠加厚泡沫地垫; 防摔客厅地垫; BB爬行地毯'],
  'crawling-knee-pads': ['infant leg warmers with grip; knee protectors for crawlers; anti-slip crawling guards; padded toddler kneecaps', '宝宝爬地防磨膝套; 幼儿学走路护膝盖; 婴幼儿膝盖保护; BB护膝'],
  playpen: ['enclosed play space for tots; indoor fence for toddlers; folding travel bed for infants; activity centre with gate; ball pit enclosure', '室内游戏栏; 幼儿安全栅栏; 地上防护圈; BB围栏; 可折叠旅行婴儿床'],
  'baby-safety-gate': ['pressure-fit doorway barrier; staircase barrier for toddlers; retractable mesh doorway guard; no-drill kids barrier', '楼梯防护门; 儿童隔离栏; 免打孔门口围挡; 厨房防宝宝门; 安全栅栏门'],
  'corner-protectors': ['sharp edge foam cushions; table bumper strip; soft furniture corner caps; padding for coffee table edges', '桌子包角; 家具护角; 茶几桌边软包条; 桌子尖角硅胶套; 泡沫包边'],
  'cabinet-locks': ['magnetic cupboard latches; toddler-proof drawer strap; fridge door safety catch; toddler cupboard latch; finger pinch guard', '防小孩开柜扣; 抽屉安全扣; 磁力暗锁防宝宝; 防开冰箱扣; 门卡防夹'],
  'outlet-covers': ['plug socket blanking caps; electric shock prevention caps; power point safety plugs; electrical safety caps for tots', '插座塞; 防触电塞子; 电源孔安全盖; 儿童防电插头盖; 插座防护罩'],
  'bed-rail': ['toddler fall guard; mattress side barrier; lift-up mesh bedside guard; foam bolster against rolling out', '儿童防掉床栏; 床边挡板; 宝宝防坠床围挡; 升降床栏杆; 大床防掉护围'],
  'baby-walker': ['first steps trolley; rolling stroller toy for toddlers; wooden push cart for toddlers; wheeled sit-in frame', '学行车; BB学步; 宝宝走路手推玩具; 防o型腿助步; 多功能防侧翻学走车'],
  'walking-harness': ['toddler reins; backpack with tether; wrist tether for kids; learning-to-walk vest; child safety leash', '幼儿走路辅助带; 溜娃牵绳; 小孩防丢手环绳; 宝宝学走背心式拉带; 防丢失背包'],
  'head-protector': ['crawling fall cushion backpack; padded toddler cap against bumps; learning-to-walk helmet; infant anti-fall pillow', '婴儿学坐防后摔枕; 宝宝护头帽; 学走路防撞帽; 幼童头部保护垫; 小蜜蜂防摔背包'],
  'high-chair': ['infant mealtime seat; weaning seat with tray; growing wooden chair for tots; booster for dining table; clip-on table seat', 'BB餐椅; 吃饭座椅; 幼儿用餐升降椅; 可折叠辅食椅; 婴幼儿餐桌椅'],
};
