"""Kinds of thing that belong to no life course: everyday goods of a general shop; form as in `kinds_family`."""

TEXT = """
# Grocery > Staples = 食品 > 粮油
Jasmine rice | 香米 | 49 | 5 kg=5kg ; 10 kg=10kg ; new harvest=新米
Rapeseed oil | 菜籽油 | 69 | 5 L=5L ; cold pressed=物理压榨 ; 1.8 L=1.8L
Light soy sauce | 生抽 | 15 | 1.28 L=1.28L ; low salt=减盐 ; 500 ml=500ml
Wheat noodles | 挂面 | 12 | 1 kg=1kg ; egg=鸡蛋 ; thin=细面
Rolled oats | 燕麦片 | 29 | 1 kg=1kg ; instant=即食 ; no sugar=无糖
Black fungus | 黑木耳 | 35 | 250 g=250g ; small=小碗耳 ; dried=干货
Chili sauce | 辣椒酱 | 16 | 280 g=280g ; crispy=香脆 ; mild=微辣
Brown sugar | 红糖 | 18 | 500 g=500g ; blocks=块状 ; ginger=姜汁
Red beans | 红豆 | 15 | 1 kg=1kg ; sprouted=发芽 ; dried=干豆
Sesame paste | 芝麻酱 | 19 | 300 g=300g ; pure=纯 ; hotpot=火锅蘸料
# Grocery > Snacks and Drinks = 食品 > 零食饮料
Potato chips | 薯片 | 12 | sea salt=海盐 ; 6 bags=6包 ; cucumber=黄瓜味
Dark chocolate | 黑巧克力 | 35 | 72%=72% ; 120 g=120g ; no sugar=无糖
Sunflower seeds | 瓜子 | 15 | caramel=焦糖 ; 500 g=500g ; original=原味
Beef jerky | 牛肉干 | 59 | spicy=麻辣 ; 250 g=250g ; air-dried=风干
Dried mango | 芒果干 | 22 | 500 g=500g ; no additives=无添加 ; slices=厚切
Green tea leaves | 绿茶 | 89 | 250 g=250g ; spring=明前 ; tin=罐装
Sparkling water | 苏打气泡水 | 49 | 24 cans=24罐 ; lemon=柠檬 ; 330 ml=330ml
Orange juice | 橙汁 | 29 | 1 L x 2=1L×2 ; not from concentrate=非浓缩 ; pulp=果粒
Whole milk | 纯牛奶 | 59 | 250 ml x 16=250ml×16 ; organic=有机 ; high protein=高蛋白
Plain yogurt | 原味酸奶 | 55 | 12 cups=12杯 ; no sugar=无蔗糖 ; 1 kg=1kg
Craft beer | 精酿啤酒 | 79 | 6 cans=6罐 ; IPA=IPA ; wheat=小麦
Red wine | 红葡萄酒 | 99 | 750 ml=750ml ; dry=干红 ; gift box=礼盒
Instant ramen | 方便面 | 19 | 5 packs=5连包 ; pork bone=豚骨 ; spicy=香辣
Honey | 蜂蜜 | 45 | 500 g=500g ; acacia=洋槐 ; squeeze=挤压瓶
Mixed nuts | 混合坚果 | 69 | 30 daily packs=30日装 ; 750 g=750g ; no salt=原味
# Home > Cleaning = 家居 > 清洁
Laundry detergent | 洗衣液 | 39 | 3 kg=3kg ; lavender=薰衣草 ; refill=补充装
Dish soap | 洗洁精 | 15 | 1.5 kg=1.5kg ; lemon=柠檬 ; 2 bottles=2瓶
Toilet paper | 卷纸 | 29 | 12 rolls=12卷 ; 4-ply=4层 ; no core=无芯
Facial tissues | 抽纸 | 25 | 20 packs=20包 ; 3-ply=3层 ; soft=柔韧
Kitchen paper towels | 厨房纸 | 19 | 6 rolls=6卷 ; oil-absorbing=吸油 ; thick=加厚
Garbage bags | 垃圾袋 | 12 | 100 bags=100只 ; drawstring=抽绳 ; black=黑色
Floor mop | 平板拖把 | 49 | spin=旋转 ; flat=免手洗 ; spray=喷水
Broom and dustpan | 扫把簸箕 | 29 | standing=立式 ; soft=软毛 ; folding=折叠
Toilet cleaner | 洁厕灵 | 12 | 500 g x 3=500g×3 ; strong=强效 ; tablets=泡腾片
Sponge scourers | 百洁布 | 9 | 10 pieces=10片 ; no scratch=不伤锅 ; thick=加厚
Fabric softener | 柔顺剂 | 25 | 2 L=2L ; rose=玫瑰 ; baby soft=柔软
Rubber gloves | 橡胶手套 | 10 | size M=M码 ; 3 pairs=3双 ; lined=加绒
Lint roller | 粘毛器 | 12 | 60 sheets=60撕 ; with refills=带替换 ; large=大号
Air freshener | 空气清新剂 | 19 | osmanthus=桂花 ; gel=固体 ; spray=喷雾
Moth balls | 樟脑丸 | 10 | cedar=香樟木 ; 30 pieces=30粒 ; hanging=挂式
# Home > Kitchenware = 家居 > 餐厨
Wok | 炒锅 | 159 | 32 cm=32cm ; iron=铁锅 ; non-stick=不粘
Chef's knife | 菜刀 | 89 | stainless=不锈钢 ; forged=锻打 ; slicing=切片
Cutting board | 砧板 | 49 | bamboo=竹 ; double sided=双面 ; large=大号
Rice cooker | 电饭煲 | 259 | 4 L=4L ; IH=IH ; for two=迷你2人
Electric kettle | 电热水壶 | 79 | 1.7 L=1.7L ; steel=不锈钢 ; keep warm=保温
Vacuum flask | 保温杯 | 69 | 500 ml=500ml ; light=轻量 ; tea filter=茶滤
Chopsticks | 筷子 | 19 | 10 pairs=10双 ; alloy=合金 ; wood=实木
Soup bowls | 汤碗 | 35 | set of 4=4只 ; porcelain=骨瓷 ; large=大号
Food containers | 保鲜盒 | 39 | glass, 3=玻璃3件 ; microwave=可微波 ; set of 6=6件
Microwave oven | 微波炉 | 399 | 20 L=20L ; flat=平板 ; white=白色
Air fryer | 空气炸锅 | 269 | 5 L=5L ; window=可视 ; steam=蒸炸
Pressure cooker | 高压锅 | 299 | 5 L=5L ; electric=电 ; steel=不锈钢
Juice blender | 榨汁机 | 129 | portable=便携 ; large=大容量 ; slow=原汁
Tea set | 茶具套装 | 139 | gaiwan=盖碗 ; travel=旅行 ; Ru ware=汝窑
Cling film | 保鲜膜 | 12 | 30 cm x 60 m=30cm×60m ; with cutter=带切割 ; PE=PE
# Home > Textiles and Decor = 家居 > 家纺软装
Duvet | 被子 | 199 | winter=冬被 ; soybean=大豆纤维 ; 200 x 230=200×230
Pillow | 枕头 | 79 | latex=乳胶 ; low=低枕 ; pair=一对
Bath towel | 浴巾 | 39 | cotton=纯棉 ; 70 x 140 cm=70×140cm ; quick dry=速干
Throw blanket | 毛毯 | 69 | flannel=法兰绒 ; sofa=沙发 ; 150 x 200=150×200
Table lamp | 床头灯 | 79 | dimmable=可调光 ; linen=布艺 ; brass=黄铜
Scented candle | 香薰蜡烛 | 49 | sandalwood=檀香 ; soy wax=大豆蜡 ; glass=玻璃杯
Wall clock | 挂钟 | 59 | silent=静音 ; 12 inch=12寸 ; wood=木质
Flower vase | 花瓶 | 35 | glass=玻璃 ; ceramic=陶瓷 ; tall=高款
Clothes hangers | 衣架 | 19 | 20 pieces=20只 ; wide=宽肩 ; non-slip=防滑
Laundry basket | 脏衣篮 | 29 | folding=折叠 ; with wheels=带轮 ; slim=夹缝
Cushion cover | 抱枕套 | 19 | velvet=绒 ; 45 x 45=45×45 ; cotton=棉麻
Door mat | 入户地垫 | 29 | welcome=欢迎 ; rubber=橡胶 ; 50 x 80=50×80
Electric blanket | 电热毯 | 89 | double=双人 ; timer=定时 ; washable=水洗
# Beauty > Skin Care = 美妆 > 护肤
Facial cleanser | 洗面奶 | 59 | amino acid=氨基酸 ; 150 g=150g ; foam=泡沫
Moisturizing cream | 保湿面霜 | 99 | 50 g=50g ; ceramide=神经酰胺 ; sensitive=敏感肌
Sunscreen lotion | 防晒霜 | 79 | SPF50+=SPF50+ ; face=面部 ; 60 ml=60ml
Sheet masks | 面膜 | 69 | 20 pieces=20片 ; hydrating=补水 ; hyaluronic=玻尿酸
Hand cream | 护手霜 | 25 | 50 g=50g ; 3 tubes=3支 ; shea=乳木果
Lip balm | 润唇膏 | 29 | honey=蜂蜜 ; colorless=无色 ; night=睡眠
Make-up remover | 卸妆油 | 69 | 200 ml=200ml ; water=卸妆水 ; balm=卸妆膏
Eye serum | 眼部精华 | 129 | 20 ml=20ml ; retinol=视黄醇 ; caffeine=咖啡因
Cotton pads | 化妆棉 | 15 | 200 pieces=200片 ; thin=超薄 ; wet use=湿敷
# Beauty > Make-up and Hair = 美妆 > 彩妆个护
Lipstick | 口红 | 79 | matte=哑光 ; brick red=砖红 ; nude=裸色
Mascara | 睫毛膏 | 59 | waterproof=防水 ; long=纤长 ; brown=棕色
Foundation | 粉底液 | 119 | 30 ml=30ml ; natural=自然色 ; long wear=持妆
Eyebrow pencil | 眉笔 | 29 | thin=极细 ; gray brown=灰棕 ; with brush=带刷
Shampoo | 洗发水 | 49 | anti-dandruff=去屑 ; 500 ml=500ml ; oil control=控油
Hair conditioner | 护发素 | 45 | 500 ml=500ml ; repair=修护 ; light=轻盈
Hair dryer | 吹风机 | 159 | ionic=负离子 ; folding=折叠 ; high speed=高速
Body wash | 沐浴露 | 39 | 1 L=1L ; fragrance=留香 ; goat milk=羊奶
Toothpaste | 牙膏 | 25 | whitening=美白 ; 4 tubes=4支 ; mint=薄荷
Electric toothbrush | 电动牙刷 | 149 | sonic=声波 ; 4 heads=4刷头 ; travel case=旅行盒
Razor blades | 剃须刀片 | 59 | 8 pieces=8片 ; 5 blades=5层 ; sensitive=敏感
Perfume | 香水 | 199 | 50 ml=50ml ; woody=木质 ; floral=花香
Nail clippers | 指甲刀 | 15 | set=套装 ; steel=不锈钢 ; with file=带锉
Sanitary pads | 卫生巾 | 29 | night=夜用 ; 240 mm=240mm ; cotton=纯棉
# Fashion > Women = 服饰 > 女装
Knitted cardigan | 针织开衫 | 129 | beige=米色 ; loose=宽松 ; size M=M码
Pleated skirt | 百褶裙 | 89 | gray=灰色 ; long=长款 ; size S=S码
Trench coat | 女士风衣 | 259 | khaki=卡其 ; mid-length=中长款 ; size L=L码
Floral summer dress | 碎花连衣裙 | 139 | V-neck=V领 ; size M=M码 ; midi=中长
Wide-leg jeans | 阔腿牛仔裤 | 119 | high waist=高腰 ; size 27=27码 ; dark=深蓝
Wool scarf | 羊毛围巾 | 89 | gray=灰 ; check=格子 ; thick=加厚
Ankle boots | 短靴 | 199 | size 37=37码 ; chunky=粗跟 ; black=黑色
Handbag | 女士手提包 | 229 | tote=托特 ; soft leather=软皮 ; small=小号
Tights | 连裤袜 | 25 | 80 D=80D ; black=黑色 ; warm=保暖
Cotton pajamas | 纯棉睡衣 | 99 | long sleeve=长袖 ; size L=L码 ; printed=印花
# Fashion > Men = 服饰 > 男装
Oxford shirt | 牛津纺衬衫 | 99 | white=白色 ; slim=修身 ; size L=L码
Chino pants | 休闲裤 | 119 | khaki=卡其 ; size 32=32码 ; stretch=弹力
Polo shirt | POLO衫 | 79 | navy=藏青 ; quick dry=速干 ; size XL=XL码
Down jacket | 羽绒服 | 399 | hooded=连帽 ; 90% down=90绒 ; black=黑色
Crew neck sweatshirt | 圆领卫衣 | 99 | gray=灰色 ; fleece=加绒 ; size L=L码
Leather belt | 皮带 | 69 | automatic buckle=自动扣 ; black=黑色 ; 120 cm=120cm
Boxer shorts | 男士内裤 | 49 | 4 pieces=4条 ; modal=莫代尔 ; size XL=XL码
Canvas sneakers | 帆布鞋 | 89 | low=低帮 ; size 42=42码 ; white=白色
Baseball cap | 棒球帽 | 39 | black=黑色 ; embroidered=刺绣 ; washed=水洗
Leather wallet | 真皮钱包 | 89 | bifold=对折 ; card slots=多卡位 ; brown=棕色
# Electronics > Phones and Sound = 数码 > 手机影音
Smartphone | 智能手机 | 2499 | 256 GB=256G ; black=黑色 ; 5G=5G
Phone case | 手机壳 | 25 | clear=透明 ; magnetic=磁吸 ; shockproof=防摔
Screen protector | 手机钢化膜 | 19 | 2 pieces=2片 ; privacy=防窥 ; full=全屏
USB-C cable | Type-C数据线 | 19 | 1 m=1米 ; 100 W=100W ; braided=编织
Power bank | 充电宝 | 99 | 20000 mAh=20000毫安 ; fast=快充 ; slim=超薄
Wall charger | 充电头 | 59 | 65 W=65W ; GaN=氮化镓 ; 2 ports=双口
Wireless earbuds | 蓝牙耳机 | 199 | noise cancelling=降噪 ; long battery=长续航 ; white=白色
Bluetooth speaker | 蓝牙音箱 | 149 | waterproof=防水 ; bass=低音 ; small=便携
Smart band | 智能手环 | 199 | sleep=睡眠 ; AMOLED=AMOLED ; NFC=NFC
Tablet | 平板电脑 | 1599 | 11 inch=11英寸 ; 128 GB=128G ; with pen=带笔
# Electronics > Computers and Home = 数码 > 电脑家电
Wireless mouse | 无线鼠标 | 59 | silent=静音 ; ergonomic=人体工学 ; dual mode=双模
Mechanical keyboard | 机械键盘 | 199 | red switch=红轴 ; 87 keys=87键 ; wireless=无线
Computer monitor | 显示器 | 899 | 27 inch=27英寸 ; 2K=2K ; 144 Hz=144Hz
USB flash drive | U盘 | 49 | 128 GB=128G ; metal=金属 ; dual=双接口
Wi-Fi router | 路由器 | 229 | Wi-Fi 6=WiFi6 ; mesh=Mesh ; gigabit=千兆
Television | 电视机 | 2199 | 55 inch=55英寸 ; 4K=4K ; 75 inch=75英寸
Humidifier | 加湿器 | 99 | 4 L=4L ; quiet=静音 ; bedroom=卧室
Air purifier | 空气净化器 | 799 | HEPA=HEPA ; 40 m2=40平 ; pets=除味
Electric fan | 落地扇 | 129 | 7 blades=7叶 ; remote=遥控 ; quiet=静音
Oil heater | 电暖器 | 269 | 13 fins=13片 ; timer=定时 ; tip-over stop=倾倒断电
Robot vacuum | 扫地机器人 | 1299 | mops too=扫拖一体 ; self-empty=自动集尘 ; slim=超薄
Steam iron | 挂烫机 | 149 | handheld=手持 ; folding=折叠 ; 1600 W=1600W
AA batteries | 5号电池 | 19 | 20 pieces=20节 ; alkaline=碱性 ; rechargeable=充电
LED light bulb | LED灯泡 | 15 | E27, 9 W=E27 9W ; warm=暖光 ; 5 pieces=5只
# Books and Leisure = 图书休闲
Detective novel | 推理小说 | 39 | new=新书 ; translated=译本 ; set of 3=3册
History book | 历史读物 | 49 | Ming dynasty=明朝 ; illustrated=图文 ; hardcover=精装
Cookbook | 家常菜谱 | 35 | 500 dishes=500道 ; soups=汤 ; quick=快手
Science fiction set | 科幻小说 | 68 | trilogy=三部曲 ; award=获奖 ; paperback=平装
Jigsaw puzzle | 拼图 | 49 | 1000 pieces=1000片 ; landscape=风景 ; with frame=带框
Board game | 桌游 | 89 | 4 players=4人 ; strategy=策略 ; party=聚会
Playing cards | 扑克牌 | 9 | 10 decks=10副 ; plastic=塑料 ; large print=大字
Watercolor set | 水彩颜料 | 59 | 24 colors=24色 ; with brush=带笔 ; solid=固体
Acoustic guitar | 民谣吉他 | 399 | 41 inch=41寸 ; beginner=初学 ; spruce=云杉
Fishing rod | 鱼竿 | 139 | 5.4 m=5.4米 ; carbon=碳素 ; set=套装
Game controller | 游戏手柄 | 159 | wireless=无线 ; PC=电脑 ; with vibration=震动
Crossword book | 填字游戏书 | 19 | large print=大字 ; 200=200题 ; travel=便携
Knitting yarn | 毛线 | 25 | 5 balls=5团 ; milk cotton=牛奶棉 ; thick=粗线
Calligraphy brush | 毛笔 | 25 | set of 3=3支 ; wolf hair=狼毫 ; beginner=初学
# Sports and Health = 运动健康
Yoga mat | 瑜伽垫 | 69 | 6 mm=6mm ; TPE=TPE ; with strap=带绑带
Dumbbells | 哑铃 | 99 | pair, 5 kg=一对5kg ; adjustable=可调 ; coated=包胶
Badminton racket | 羽毛球拍 | 119 | pair=双拍 ; carbon=碳素 ; light=轻
Basketball | 篮球 | 79 | size 7=7号 ; outdoor=室外 ; PU=PU
Swimming goggles | 泳镜 | 39 | anti-fog=防雾 ; big frame=大框 ; mirrored=镀膜
Table tennis bat | 乒乓球拍 | 59 | pair=双拍 ; five star=五星 ; long handle=横拍
Resistance bands | 弹力带 | 29 | set of 5=5条 ; latex=乳胶 ; with door anchor=带门扣
Bicycle helmet | 骑行头盔 | 99 | light=轻量 ; size L=L码 ; with light=带灯
Vitamin C tablets | 维生素C片 | 39 | 100 tablets=100片 ; chewable=咀嚼 ; orange=橙味
Fish oil capsules | 鱼油胶囊 | 99 | 200=200粒 ; high EPA=高EPA ; deep sea=深海
Protein powder | 蛋白粉 | 169 | whey=乳清 ; chocolate=巧克力 ; 1 kg=1kg
Sticking plasters | 创可贴 | 12 | 100=100片 ; waterproof=防水 ; cartoon=卡通
Face masks | 一次性口罩 | 19 | 50=50只 ; three-layer=三层 ; black=黑色
Blood pressure monitor | 血压计 | 169 | upper arm=上臂式 ; voice=语音 ; for parents=送父母
Thermometer | 体温计 | 39 | digital=电子 ; ear=耳温 ; quick=快速
Eye drops | 人工泪液 | 29 | 10 ml=10ml ; no preservative=无防腐剂 ; single use=单支
Foot bath basin | 泡脚桶 | 99 | folding=折叠 ; heated=恒温 ; massage=按摩
# Garden and Tools = 园艺五金
Potting soil | 营养土 | 25 | 10 L=10L ; succulents=多肉 ; universal=通用
Flower pots | 花盆 | 29 | 5 pieces=5只 ; plastic=塑料 ; terracotta=红陶
Watering can | 浇水壶 | 25 | 2 L=2L ; long spout=长嘴 ; steel=不锈钢
Vegetable seeds | 蔬菜种子 | 9 | coriander=香菜 ; balcony=阳台 ; 10 sorts=10种
Orchid plant | 蝴蝶兰 | 99 | pink=粉 ; with pot=带盆 ; 3 stems=3株
Screwdriver set | 螺丝刀套装 | 49 | 24 pieces=24合1 ; magnetic=磁性 ; precision=精密
Umbrella | 雨伞 | 39 | automatic=全自动 ; large=大号 ; sun and rain=晴雨两用
Combination padlock | 密码锁 | 25 | 4 digits=4位 ; gym=健身房 ; brass=铜
Super glue | 万能胶 | 9 | 20 g=20g ; 5 tubes=5支 ; quick=快干
"""
