"""Kinds of thing for pets, moving, renovation and weddings; the form is that of `kinds_family`."""

TEXT = """
# Pets > Dogs = 宠物 > 狗狗
Dog crate | 狗笼 | 189 | 24 inch=24寸 ; with tray=带托盘 ; folding=折叠
Puppy playpen | 幼犬围栏 | 139 | 8 panels=8片 ; 60 cm high=高60cm ; indoor=室内
Puppy pads | 狗狗尿垫 | 45 | 50 count=50片 ; lavender=薰衣草 ; 60 x 60 cm=60×60cm
Puppy dry food | 幼犬粮 | 159 | 2 kg=2kg ; small breed=小型犬 ; goat milk=羊奶
Puppy milk powder | 幼犬奶粉 | 59 | 300 g=300g ; no lactose=零乳糖 ; probiotics=益生菌
Puppy collar and leash | 幼犬项圈牵引绳 | 39 | size S=S号 ; reflective=反光 ; soft=软垫
Puppy chew toy | 幼犬磨牙玩具 | 25 | freezable=可冷冻 ; rubber ring=橡胶圈 ; rope=棉绳
Bitter spray | 防啃咬喷雾 | 35 | 120 ml=120ml ; for furniture=家具防咬 ; harmless=无刺激
Dog training clicker | 训犬响片 | 12 | wrist strap=腕带 ; with whistle=带哨 ; 2 pieces=2只
Soft training treats | 训练小零食 | 29 | chicken=鸡肉 ; tiny bites=小颗粒 ; 300 g=300g
Dog harness | 狗狗胸背带 | 69 | no-pull=防爆冲 ; size M=M号 ; breathable=透气
Dog toothpaste and brush | 狗狗牙膏牙刷 | 35 | mint=薄荷 ; finger brush=指套 ; beef=牛肉味
Adult dog food | 成犬粮 | 219 | 10 kg=10kg ; salmon=三文鱼 ; large breed=大型犬
Dog poop bags | 拾便袋 | 19 | 300 bags=300只 ; with holder=带盒 ; degradable=可降解
Dog flea and tick drops | 狗狗驱虫滴剂 | 99 | 3 doses=3支 ; 10-20 kg=10-20kg ; monthly=月度
Elevated dog bowl | 狗狗高脚碗 | 49 | two bowls=双碗 ; adjustable=可升降 ; stainless=不锈钢
# Pets > Cats = 宠物 > 猫咪
Cat litter box | 猫砂盆 | 99 | enclosed=封闭式 ; low entry=低入口 ; extra large=特大号
Tofu cat litter | 豆腐猫砂 | 29 | 6 L=6L ; green tea=绿茶 ; low dust=低尘
Kitten dry food | 幼猫粮 | 139 | 1.5 kg=1.5kg ; 1-12 months=1-12月 ; freeze-dried=冻干
Kitten wet food pouches | 幼猫湿粮包 | 49 | 85 g x 12=85g×12 ; mousse=慕斯 ; chicken=鸡肉
Cat carrier | 猫包 | 119 | backpack=双肩 ; airline size=航空箱 ; see-through=太空舱
Cat feather wand | 逗猫棒 | 12 | steel wire=钢丝 ; with bell=带铃铛 ; 5 refills=5替换头
Cat scratching post | 猫抓柱 | 59 | sisal=剑麻 ; 60 cm=60cm ; with ball=带球
Kitten vaccine record case | 猫咪疫苗本 | 12 | with cover=带封套 ; cute=可爱款 ; A6=A6
Recovery suit for cats | 猫咪绝育服 | 29 | size S=S号 ; cotton=纯棉 ; four legs=四脚
Soft cone collar | 软伊丽莎白圈 | 25 | size S=S号 ; waterproof=防水 ; donut=甜甜圈
Cat tree | 猫爬架 | 239 | 1.5 m=1.5米 ; with hammock=带吊床 ; solid wood=实木
Cat water fountain | 猫咪饮水机 | 109 | 2 L=2L ; wireless=无线 ; quiet=静音
Fountain filter | 饮水机滤芯 | 29 | 8 pieces=8片 ; carbon=活性炭 ; round=圆形
Hairball paste | 化毛膏 | 45 | 120 g=120g ; malt=麦芽 ; fish oil=鱼油
Adult cat food | 成猫粮 | 189 | 5 kg=5kg ; indoor=室内 ; duck=鸭肉
Cat grooming brush | 猫咪梳毛刷 | 39 | self-cleaning=一键去毛 ; short hair=短毛 ; steam=蒸汽
# Home > Moving = 家居 > 搬家
Moving boxes | 搬家纸箱 | 49 | large, 10 pack=大号10只 ; with handles=带扣手 ; extra strong=加硬
Packing tape | 封箱胶带 | 15 | 6 rolls=6卷 ; with cutter=带切割器 ; 60 mm=60mm
Bubble wrap | 气泡膜 | 19 | 30 cm x 50 m=30cm×50m ; thick=加厚 ; double=双层
Large woven moving bag | 搬家编织袋 | 12 | extra large=特大 ; with zip=带拉链 ; waterproof=防水
Vacuum storage bags | 真空压缩袋 | 39 | 8 pieces=8件 ; with pump=带泵 ; quilts=被子
Fragile stickers | 易碎标签贴 | 9 | 200 pieces=200张 ; red=红色 ; room names=房间分类
Furniture sliders | 家具移动垫 | 19 | 16 pieces=16片 ; felt=毛毡 ; with lifter=带撬棒
Folding hand truck | 折叠小推车 | 89 | 75 kg=承重75kg ; 4 wheels=四轮 ; stairs=爬楼
Marker pens | 记号笔 | 10 | black, 10 pack=黑色10支 ; permanent=油性 ; thick=粗头
Door lock cylinder | 门锁芯 | 99 | C grade=C级 ; 7 keys=7把钥匙 ; 70 mm=70mm
Shower curtain | 浴帘 | 39 | 180 x 200 cm=180×200cm ; thick=加厚防霉 ; with rings=送挂环
Curtain panels | 窗帘 | 129 | blackout=遮光 ; linen=亚麻 ; 2.7 m high=高2.7米
Shoe rack | 鞋架 | 69 | 5 tiers=5层 ; narrow=窄款 ; dust cover=防尘
Deep cleaning kit | 开荒保洁套装 | 59 | 9 pieces=9件 ; glass and tile=玻璃瓷砖 ; with scraper=带铲刀
Extension lead | 延长线插座 | 45 | 5 m=5米 ; 8 sockets=8位 ; wall mount=壁挂
Bathroom wall shelf | 浴室置物架 | 45 | no drilling=免打孔 ; 2 tiers=双层 ; aluminum=太空铝
# Home Improvement > Planning and Rough Work = 家装建材 > 规划与水电
Laser distance meter | 激光测距仪 | 99 | 50 m=50米 ; rechargeable=充电 ; with bubble=带水平泡
Tile sample kit | 瓷砖样品 | 29 | 6 pieces=6片 ; matt=哑光 ; terrazzo=水磨石
Paint color fan | 油漆色卡 | 35 | 1026 colors=1026色 ; wall paint=墙面漆 ; national=国标
Floor protection film | 地面保护膜 | 59 | 50 m2=50平 ; thick=加厚 ; woven=编织
Demolition hammer | 电镐 | 269 | 1500 W=1500W ; with chisels=带凿头 ; two uses=两用
Dust mask with filter | 防尘面具 | 39 | N95=N95 ; double filter=双滤盒 ; sanding=打磨用
Rubble bags | 装修垃圾袋 | 29 | 50 pieces=50只 ; woven=编织 ; thick=加厚
Electrical cable | 家装电线 | 189 | 2.5 mm2, 100 m=2.5平方100米 ; copper=铜芯 ; flame retardant=阻燃
PPR water pipe | PPR水管 | 19 | 25 mm, 4 m=25mm 4米 ; hot water=热水管 ; fittings=配件
# Home Improvement > Surfaces and Fittings = 家装建材 > 墙地面与洁具
Tile adhesive | 瓷砖胶 | 45 | 20 kg=20kg ; strong=强力 ; for bathrooms=卫生间
Tile grout | 美缝剂 | 39 | gray=灰色 ; two-part=双组份 ; waterproof=防水
Interior wall paint | 内墙乳胶漆 | 329 | 5 L, white=5L白 ; odor free=净味 ; washable=耐擦洗
Paint roller set | 滚筒刷套装 | 29 | 9 inch=9寸 ; with tray=带盘 ; no lint=不掉毛
Masking tape | 美纹纸胶带 | 9 | 24 mm=24mm ; 5 rolls=5卷 ; no residue=无痕
Waterproof coating | 防水涂料 | 159 | 18 kg=18kg ; flexible=柔性 ; bathroom=卫生间
Laminate flooring | 强化地板 | 89 | oak, per m2=橡木每平 ; 12 mm=12mm ; waterproof=防水
Rain shower set | 淋浴花洒套装 | 399 | thermostatic=恒温 ; black=黑色 ; booster=增压
Ceramic toilet | 马桶 | 899 | siphon=虹吸 ; 305 mm=坑距305 ; smart seat=智能
Kitchen sink | 厨房水槽 | 459 | single bowl=单槽 ; nano=纳米 ; with tap=带龙头
Ceiling light | 吸顶灯 | 159 | living room=客厅 ; tri-color=三色 ; slim=超薄
Range hood | 抽油烟机 | 1599 | side draft=侧吸 ; self-cleaning=自清洁 ; big suction=大吸力
Silicone sealant | 玻璃胶 | 25 | white, 300 ml=白色300ml ; mold-proof=防霉 ; with gun=带胶枪
Formaldehyde remover | 除甲醛清除剂 | 89 | spray=喷雾 ; carbon packs=活性炭包 ; photocatalyst=光触媒
Sofa | 布艺沙发 | 1899 | 3 seats=三人位 ; L shape=L型 ; washable=可拆洗
Dining table | 餐桌 | 1099 | solid wood=实木 ; slate top=岩板 ; extendable=伸缩
# Wedding = 婚庆
Wedding planning notebook | 备婚手册 | 39 | checklist=清单 ; hard cover=硬壳 ; with pockets=带收纳
Engagement ring box | 求婚戒指盒 | 45 | velvet=丝绒 ; with light=带灯 ; rose=玫瑰
Wedding bands | 结婚对戒 | 999 | silver=银 ; plain=素圈 ; engraved=刻字
Wedding dress | 婚纱 | 899 | A-line=A摆 ; long sleeves=长袖 ; trailing=拖尾
Groom's suit | 新郎西装 | 599 | slim=修身 ; three-piece=三件套 ; navy=藏青
Bridesmaid dress | 伴娘服 | 159 | champagne=香槟色 ; long=长款 ; satin=缎面
Wedding invitations | 结婚请柬 | 49 | 50 pieces=50张 ; letterpress=烫金 ; Chinese style=中式
Wedding shoes | 婚鞋 | 199 | red=红色 ; low heel=低跟 ; crystal=水晶
Double happiness stickers | 喜字贴 | 19 | wall and door=墙门全套 ; velvet=植绒 ; static=静电
Wedding sweets boxes | 喜糖盒 | 39 | 50 pieces=50只 ; with ribbon=带丝带 ; round tin=马口铁
Guest book | 婚礼签到本 | 49 | with pen=带笔 ; fabric=布面 ; photo=相册式
Balloon decoration set | 婚房气球套装 | 35 | bedroom=卧室 ; pearl=珠光 ; pump included=送打气筒
Bride's hair accessories | 新娘发饰 | 69 | pearl=珍珠 ; veil=头纱 ; red flowers=红花
Red envelopes | 红包袋 | 12 | 50 pieces=50只 ; gold print=烫金 ; silk=缎面
Honeymoon travel pouches | 蜜月旅行收纳袋 | 49 | couple set=情侣款 ; 6 pieces=6件 ; waterproof=防水
Matching swimwear | 情侣泳衣 | 139 | size M=M码 ; island=海岛 ; printed=印花
Wedding photo album | 婚纱相册 | 159 | 10 inch=10寸 ; crystal=水晶 ; 30 pages=30页
Red bedding set | 婚庆四件套 | 399 | cotton=纯棉 ; 1.8 m bed=1.8米床 ; embroidered=刺绣
Couple's slippers | 情侣拖鞋 | 39 | red=红色 ; pair=两双 ; soft sole=软底
Thank-you cards | 答谢卡 | 19 | 50 pieces=50张 ; kraft=牛皮纸 ; gold=烫金
"""
