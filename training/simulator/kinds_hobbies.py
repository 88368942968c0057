"""Kinds of thing for a car, running, camping, baking, coffee, photography and a printer; form as in `kinds_family`."""

TEXT = """
# Automotive = 汽车用品
Car buying magazine | 汽车购车指南杂志 | 29 | electric cars=新能源 ; SUVs=SUV ; yearly=年刊
Tire pressure gauge | 胎压计 | 39 | digital=数显 ; key ring=便携 ; with light=带灯
Car floor mats | 汽车脚垫 | 259 | TPE=TPE ; all round=全包围 ; 5 seats=五座
Seat covers | 汽车座套 | 199 | ice silk=冰丝 ; leather look=皮革 ; full set=全套
Phone holder for car | 车载手机支架 | 49 | magnetic=磁吸 ; air vent=出风口 ; wireless charging=无线充
Dash camera | 行车记录仪 | 329 | 4K=4K ; front and rear=前后双录 ; 64 GB card=含64G卡
Window sunshade | 汽车遮阳挡 | 39 | windshield=前挡 ; folding=折叠伞式 ; silver=银色
New car odor remover | 新车除味剂 | 45 | carbon bag=炭包 ; spray=喷雾 ; gel=凝胶
Blind spot mirror | 倒车小圆镜 | 15 | pair=一对 ; wide angle=广角 ; 360=360度
Touch-up paint pen | 汽车补漆笔 | 25 | pearl white=珍珠白 ; black=黑色 ; with clear coat=含亮油
Engine oil | 发动机机油 | 189 | 5W-30, 4 L=5W-30 4L ; full synthetic=全合成 ; 0W-20=0W-20
Cabin air filter | 汽车空调滤芯 | 49 | carbon=活性炭 ; PM2.5=PM2.5 ; double=双层
Wiper blades | 雨刮器 | 59 | pair, 26 and 16 inch=26+16寸 ; boneless=无骨 ; silicone=硅胶
Car shampoo | 洗车液 | 29 | 2 L=2L ; with wax=水蜡 ; foam=泡沫
Windshield washer fluid | 玻璃水 | 19 | -25 C=-25℃ ; 2 L x 4=2L×4 ; bug remover=虫胶去除
Car vacuum cleaner | 车载吸尘器 | 129 | cordless=无线 ; high power=大吸力 ; with brush=带刷头
# Sports > Running = 运动 > 跑步
Beginner running shoes | 入门跑鞋 | 299 | cushioned=缓震 ; wide fit=宽楦 ; size 42=42码
Running socks | 跑步袜 | 39 | 3 pairs=3双 ; anti-blister=防磨 ; ankle=短筒
Running shorts | 跑步短裤 | 69 | with liner=带内衬 ; pocket=带口袋 ; quick dry=速干
Sweat headband | 运动止汗带 | 15 | silicone=硅胶导汗 ; 2 pieces=2条 ; thin=轻薄
Running phone armband | 跑步手机臂包 | 29 | 6.7 inch=6.7英寸 ; rotating=可旋转 ; light=轻量
Couch to 5K training book | 零基础跑步书 | 39 | beginners=初学者 ; 9 weeks=9周 ; illustrated=图解
Foam roller | 泡沫轴 | 45 | 45 cm=45cm ; firm=硬款 ; hollow=空心
GPS running watch | GPS跑步手表 | 899 | heart rate=心率 ; 20 days battery=20天续航 ; light=轻量
Reflective running vest | 夜跑反光背心 | 29 | with LED=LED灯 ; mesh=网眼 ; adjustable=可调
Energy gel | 能量胶 | 59 | 10 sachets=10支 ; with caffeine=含咖啡因 ; salted=盐味
Race number belt | 马拉松号码布腰带 | 19 | elastic=弹力 ; gel loops=带能量胶扣 ; light=轻便
Carbon plate racing shoes | 碳板竞速跑鞋 | 799 | size 41=41码 ; marathon=马拉松 ; light=超轻
Compression calf sleeves | 压缩小腿套 | 49 | pair=一对 ; graduated=梯度 ; sun-proof=防晒
Running hydration vest | 越野跑水袋背包 | 199 | 5 L=5L ; two flasks=双水壶 ; breathable=透气
Medal display rack | 奖牌展示架 | 59 | wall=壁挂 ; steel=铁艺 ; 60 medals=可挂60枚
Knee brace | 运动护膝 | 69 | patella strap=髌骨带 ; pair=一对 ; silicone=硅胶
# Sports > Camping = 户外 > 露营
Camping tent | 露营帐篷 | 399 | 3-4 people=3-4人 ; pop-up=速开 ; black coating=黑胶
Camping guide book | 露营指南书 | 45 | routes=路线 ; beginners=新手 ; with maps=含地图
Sleeping bag | 睡袋 | 139 | 5 C=5℃ ; down=羽绒 ; envelope=信封式
Camping mat | 防潮垫 | 69 | self-inflating=自充气 ; foam=蛋巢 ; double=双人
Folding camp chair | 露营折叠椅 | 79 | moon chair=月亮椅 ; Kermit=克米特 ; high back=高背
Camping lantern | 露营灯 | 69 | rechargeable=充电 ; hanging=悬挂 ; warm=暖光
Portable gas stove | 卡式炉 | 129 | windproof=防风 ; with case=带箱 ; slim=超薄
Gas canisters | 气罐 | 39 | 4 pieces=4罐 ; 250 g=250g ; cold weather=高寒
Camp cookware set | 露营锅具套装 | 149 | 4 people=4人 ; titanium=钛 ; aluminum=铝
Insulated cool box | 户外保温箱 | 199 | 25 L=25L ; with wheels=带轮 ; ice packs=送冰袋
Folding camp wagon | 露营推车 | 229 | folding=折叠 ; 150 L=150L ; wide tires=宽轮
Canopy tarp | 露营天幕 | 189 | 3 x 4 m=3×4米 ; butterfly=蝶形 ; vinyl=黑胶
Insect repellent coil holder | 户外蚊香盒 | 19 | hanging=吊挂 ; iron=铁艺 ; with coils=含蚊香
Tent heater | 帐篷取暖器 | 159 | gas=燃气 ; flameless=无明火 ; tip-over stop=倾倒断火
Down camping quilt | 户外羽绒被 | 359 | -5 C=-5℃ ; packable=便携收纳 ; duck down=鸭绒
Wood stove for camping | 露营柴火炉 | 269 | folding=折叠 ; with chimney=带烟囱 ; steel=不锈钢
# Kitchen > Baking = 厨房 > 烘焙
Electric hand mixer | 电动打蛋器 | 99 | 5 speeds=5档 ; quiet=静音 ; cordless=无线
Kitchen scale | 厨房秤 | 29 | 0.1 g=0.1g ; 5 kg=5kg ; rechargeable=充电
Cake flour | 低筋面粉 | 19 | 1 kg=1kg ; 2.5 kg=2.5kg ; unbleached=无漂白
Round cake tin | 圆形蛋糕模具 | 29 | 6 inch=6寸 ; loose base=活底 ; non-stick=不粘
Cookie cutters | 饼干模具 | 19 | 12 shapes=12款 ; animals=动物 ; steel=不锈钢
Baking paper | 烘焙油纸 | 15 | 20 m=20米 ; 38 cm=38cm ; silicone=硅油
Countertop oven | 家用烤箱 | 399 | 40 L=40L ; enamel=搪瓷 ; with fork=带烤叉
Piping tips set | 裱花嘴套装 | 35 | 24 pieces=24头 ; Russian=俄罗斯 ; with bags=带裱花袋
Cake turntable | 裱花转台 | 49 | aluminum=铝合金 ; 12 inch=12寸 ; non-slip=防滑
Whipping cream | 淡奶油 | 39 | 1 L=1L ; 35% fat=乳脂35% ; 250 ml x 3=250ml×3
Food coloring gel | 食用色素 | 29 | 8 colors=8色 ; natural=天然 ; drops=滴管
Fondant tools | 翻糖工具 | 39 | 14 pieces=14件 ; silicone=硅胶 ; with mat=带垫
Bread flour | 高筋面粉 | 25 | 2.5 kg=2.5kg ; strong=高蛋白 ; wholewheat=全麦
Instant dry yeast | 干酵母 | 9 | 5 g x 20=5g×20 ; high sugar=耐高糖 ; 500 g=500g
Banneton proofing basket | 发酵藤篮 | 35 | oval=椭圆 ; with liner=带布 ; 22 cm=22cm
Bread lame | 割包刀 | 25 | 5 blades=5刀片 ; wooden=木柄 ; with cover=带套
Stand mixer | 厨师机 | 899 | 7 L=7L ; kneading=和面 ; low noise=静音
Loaf tin with lid | 吐司模具 | 45 | 450 g=450g ; golden=金色 ; corrugated=波纹
# Kitchen > Coffee = 厨房 > 咖啡
Home espresso machine | 家用意式咖啡机 | 1899 | 15 bar=15bar ; double boiler=双锅炉 ; semi-automatic=半自动
Coffee brewing book | 咖啡冲煮书 | 49 | home barista=家庭咖啡师 ; illustrated=图解 ; recipes=配方
Burr coffee grinder | 磨豆机 | 499 | electric=电动 ; hand=手摇 ; conical burr=锥形磨盘
Coffee tamper | 咖啡压粉锤 | 69 | 58 mm=58mm ; 51 mm=51mm ; calibrated=恒压
Milk frothing jug | 拉花缸 | 45 | 350 ml=350ml ; pointed spout=尖嘴 ; 600 ml=600ml
Espresso roast beans | 意式咖啡豆 | 69 | 500 g=500g ; dark=深烘 ; blend=拼配
Coffee distributor | 咖啡布粉器 | 59 | needle=布粉针 ; 58 mm=58mm ; adjustable=可调
Espresso cups | 浓缩咖啡杯 | 59 | set of 4=4只 ; double wall=双层 ; with saucers=带碟
Knock box | 咖啡渣桶 | 49 | small=小号 ; non-slip=防滑 ; with bar=带敲棒
Coffee machine descaler | 咖啡机除垢剂 | 39 | 8 sachets=8包 ; citric=柠檬酸 ; liquid=液体
Group head cleaning tablets | 咖啡机清洁药片 | 35 | 40 tablets=40片 ; with blind disc=带盲碗 ; 2 g=2g
Machine water filter | 咖啡机滤水器 | 59 | 2 pieces=2只 ; softener=软水 ; for tanks=水箱用
Single origin beans | 单品精品咖啡豆 | 98 | Ethiopia=埃塞俄比亚 ; light=浅烘 ; 200 g=200g
Bottomless portafilter | 无底手柄 | 129 | 58 mm=58mm ; walnut=胡桃木 ; with basket=带粉碗
Coffee scale with timer | 咖啡电子秤 | 119 | 0.1 g=0.1g ; flow rate=流速 ; thin=超薄
Barista latte cup | 拿铁艺术杯 | 49 | 280 ml=280ml ; ceramic=陶瓷 ; wide=宽口
# Electronics > Photography = 数码 > 摄影
Mirrorless camera body | 微单相机 | 4999 | APS-C=APS-C ; with kit lens=带套机镜头 ; 4K=4K
Photography basics book | 摄影入门书 | 49 | composition=构图 ; exposure=曝光 ; beginners=零基础
Memory card | 相机存储卡 | 119 | 128 GB=128G ; V30=V30 ; 300 MB/s=300MB/s
Camera strap | 相机背带 | 49 | leather=皮质 ; quick release=快拆 ; wrist=腕带
Camera shoulder bag | 相机单肩包 | 149 | waterproof=防水 ; with divider=带隔层 ; small=小号
Spare camera battery | 相机备用电池 | 109 | with charger=带充电器 ; 2 pieces=2块 ; long life=长续航
Prime lens | 定焦镜头 | 1299 | 50 mm f/1.8=50mm f/1.8 ; 35 mm=35mm ; portrait=人像
Travel tripod | 旅行三脚架 | 299 | carbon=碳纤维 ; 1.6 m=1.6米 ; ball head=球台
UV lens filter | UV滤镜 | 79 | 58 mm=58mm ; thin=超薄 ; multi-coated=多层镀膜
Lens cleaning pen | 镜头清洁笔 | 19 | carbon tip=碳头 ; with blower=带气吹 ; kit=套装
ND filter set | 减光镜套装 | 189 | ND8-ND1000=ND8-ND1000 ; 67 mm=67mm ; magnetic=磁吸
Speedlight flash | 机顶闪光灯 | 359 | TTL=TTL ; round head=圆头 ; wireless=无线
Studio light reflector | 摄影反光板 | 49 | 5 in 1=五合一 ; 80 cm=80cm ; folding=折叠
Telephoto zoom lens | 长焦变焦镜头 | 2399 | 70-300 mm=70-300mm ; stabilized=防抖 ; birds=打鸟
Photo wall frames | 照片墙相框 | 69 | 9 pieces=9件 ; wooden=实木 ; 6 inch=6寸
External photo drive | 移动固态硬盘 | 499 | 1 TB=1TB ; rugged=三防 ; USB-C=USB-C
Photo backdrop paper | 摄影背景纸 | 59 | white=白色 ; 2.7 m=2.7米 ; texture=纹理
# Office > Printing = 办公 > 打印
Home inkjet printer | 家用喷墨打印机 | 599 | Wi-Fi=无线 ; scan and copy=扫描复印 ; duplex=双面
Printer USB cable | 打印机数据线 | 15 | 1.5 m=1.5米 ; square port=方口 ; shielded=屏蔽
A4 printer paper | A4打印纸 | 25 | 500 sheets=500张 ; 80 g=80g ; 5 reams=5包
Black ink cartridge | 黑色墨盒 | 89 | standard yield=标准容量 ; XL=大容量 ; twin pack=2只装
Color ink cartridge | 彩色墨盒 | 109 | three colors=三色 ; XL=大容量 ; photo=照片级
Ink bottle refill | 连供墨水 | 49 | four colors=四色 ; 70 ml=70ml ; dye=染料
Print head cleaner | 打印头清洗液 | 29 | 100 ml=100ml ; with syringe=带针管 ; strong=强力
Glossy photo paper | 相片纸 | 35 | 6 inch, 100=6寸100张 ; A4=A4 ; 230 g=230g
Laminating pouches | 塑封膜 | 25 | A4, 100=A4 100张 ; 7 mil=7丝 ; photo=照片
Document folder | 文件夹 | 12 | 40 pockets=40页 ; A4=A4 ; clip=强力夹
Printer dust cover | 打印机防尘罩 | 25 | cloth=布艺 ; waterproof=防水 ; large=大号
Sticker printing paper | 不干胶打印纸 | 22 | A4, 50=A4 50张 ; matt=哑面 ; waterproof=防水
"""
