import type { Glosses } from '../thing.ts';

/** Cats at home: bowls, climbing, playing, going out and care, in other words. */
// biome-ignore format: a table, a thing in a line
export const catCare: Glosses = {
  'cat-bowl': ['whisker friendly feline dish; tilted ceramic feeder for kitties; elevated food stand for felines; shallow plate for kitties', '喵咪食盆; 护颈斜口猫粮碗; 防黑下巴盆; 猫用餐具; 双碗架 喵星人'],
  'pet-water-fountain': ['circulating drinking dispenser for felines; automatic flowing waterer; stainless filtered drinker for kitties; cordless sensor drinker', '喵咪自动喝水机; 流动饮水器; 宠物循环水机; 猫狗不插电喂水器; 感应出水喝水机 猫'],
  'fountain-filter': ['replacement carbon discs for drinker; foam cartridges for pet waterer; spare sponges for feline drinker', '活水机替换棉; 宠物喝水器替换芯; 喵咪饮水过滤棉; 离子树脂过滤片'],
  'automatic-pet-feeder': ['timed kibble dispenser; app controlled feeding machine for felines; portion control food hopper; holiday feeder with camera', '定时投喂机; 猫狗智能投食机; 宠物喂粮机; 出差远程喂猫机; 双猫出粮机'],
  'pet-camera': ['treat tossing monitor; app watch for puppy; two-way audio feline cam; home alone animal monitor', '看猫狗监视器; 远程逗猫监视器; 狗狗在家看护镜头; 宠物互动摄像机; 投食监控机'],
  'cat-tree': ['multi level feline tower; carpeted climbing post with condo; floor to ceiling sisal tower; kitty activity centre', '喵咪攀爬架; 太空舱猫窝架; 大型喵星人别墅; 实木通天柱; 猫塔'],
  'cat-shelf': ['wall mounted feline steps; suction cup window bed for kitties; floating feline walkway; sunbathing sill seat for kitties', '喵咪墙上跳台; 猫墙; 吸盘晒太阳窝; 壁挂天桥 猫; 窗边挂床 喵咪'],
  'scratching-post': ['sisal claw sharpening column; corrugated lounge for kitties; claw board for felines; jute rope kitty pole', '喵咪磨爪器; 瓦楞纸磨爪窝; 剑麻抓柱; 猫爪板 耐磨不掉屑; 立式抓垫'],
  'sofa-protector': ['clear vinyl shield against claws; couch corner claw protector; adhesive upholstery guard from felines; training tape for claws', '防喵抓沙发贴; 沙发扶手罩 防抓; 猫抓克星保护膜; 皮沙发防挠贴'],
  'cat-toy': ['feline plaything; feather teaser rod; interactive rolling mouse for kitties; crinkle tube for kitties; catch the red dot', '喵咪玩物; 羽毛钓竿; 自嗨解闷 猫; 老鼠玩偶 猫; 转盘球 猫'],
  'cat-bed': ['feline sleeping cushion; felt cocoon for kitties; plush donut sleeper for kitties; indoor kitty igloo; warm tent for felines', '喵咪睡觉窝; 猫垫 冬天保暖; 毛毡蛋窝; 喵星人睡袋; 四季通用猫屋'],
  'cat-carrier': ['airline approved soft kennel; bubble rucksack for kitties; vet visit transport case; travel tote for felines; top loading pet kennel', '喵咪外出背包; 猫咪托运笼; 猫用透明太空包; 便携宠物手提笼; 猫笼 车载'],
  'cat-harness': ['escape proof feline vest with lead; walking jacket for kitties; kitty strap set for outdoors', '喵咪牵引背心; 防挣脱溜猫绳; 猫用胸背带; 喵星人外出带子; 猫衣式牵绳'],
  'cat-collar': ['quick release feline neckband; kitty neck strap with bell; reflective id band for kitties; bow tie for felines', '喵咪颈圈; 铃铛脖圈 猫; 猫牌 定制; 安全扣脖带; 喵星人脖子饰品'],
  'cat-brush': ['feline undercoat rake; self cleaning slicker for kitties; kitty massage mitt; mist grooming tool; loose hair remover for felines', '喵咪除毛梳; 去浮毛针梳; 开结梳 长毛猫; 撸毛手套; 喷雾按摩梳 猫'],
  'cat-nail-clippers': ['feline pedicure scissors; paw trimming tool for kitties; kitty claw cutter with file; led vein claw cutters', '喵咪剪爪钳; 猫爪子修剪刀; 宠物防血线指甲钳; 小猫磨甲器; 喵星人修甲剪'],
  'pet-hair-remover': ['reusable fuzz lifter for sofas; carpet rake for fur; sticky fluff roll; washing machine fur catcher; couch fur scraper', '除毛刷 床上; 粘猫毛滚筒; 刮毛器 地毯; 沙发吸毛刷; 宠物毛清洁刷'],
  'cat-flea-treatment': ['spot-on parasite drops for felines; tick and worm control for kitties; deworming pills for kitties; anti parasite neckband for felines', '喵咪体外滴剂; 猫咪打虫药; 除跳蚤滴剂 猫; 猫蛔虫绦虫片; 猫用除蜱虫喷剂'],
  'cat-toothbrush': ['feline oral care kit; tartar control chew for kitties; fish flavour dental gel; finger wipes for kitty teeth', '喵咪口腔清洁凝胶; 猫用刷牙套装; 除口臭凝胶 猫; 去牙结石粉 猫咪; 洁齿水 喵星人'],
  'cat-flap': ['pet passage for door or glass; four way locking animal entry; rfid selective pet entry; screen hatch for dogs and felines', '喵咪出入口; 宠物门洞 自由进出; 狗洞门; 纱窗猫洞; 推拉玻璃门 宠物通道'],
  'window-screen-for-cats': ['claw resistant mesh for windows; feline balcony enclosure netting; reinforced fly screen against claws; kitten fall guard', '封阳台防坠楼网 猫; 加固纱网 喵咪; 防喵抓咬金刚网; 窗户护栏网 宠物'],
  'calming-diffuser': ['plug-in stress relief for kitties; anti anxiety spray for pets; soothing scent for scared dogs; feline hormone vaporizer', '喵咪情绪安抚插电香薰; 防乱尿信息素喷雾; 宠物镇定喷雾; 狗狗分离焦虑舒缓剂; 搬家应激安定喷雾 猫'],
};
