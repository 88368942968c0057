"""Kinds of thing for children, school and study: `English | Chinese | price in CNY | variants`.

A line that begins with `#` is the category path of the lines below it. All of it is invented for the
simulator."""

TEXT = """
# Baby > Pregnancy = 母婴 > 孕妈专区
Maternity pillow | 孕妇枕 | 129 | U-shape=U型 ; side sleeper=侧睡护腰 ; washable cover=可拆洗
Maternity leggings | 孕妇打底裤 | 69 | size M=M码 ; size L=L码 ; adjustable waist=可调腰围
Hospital bag set | 待产包 | 239 | 28 pieces=28件套 ; winter set=冬季款 ; mom and baby=母婴全套
Stretch mark cream | 妊娠纹霜 | 118 | 200 ml=200ml ; unscented=无香型 ; with shea butter=乳木果
Nursing bra | 哺乳文胸 | 79 | front opening=前开扣 ; seamless=无痕 ; pack of 2=2件装
# Baby > Nursery = 母婴 > 婴儿房
Baby crib | 婴儿床 | 699 | solid beech=榉木 ; with mattress=带床垫 ; foldable=可折叠
Baby stroller | 婴儿推车 | 1099 | lie-flat=可平躺 ; two-way seat=双向 ; one-hand fold=一键收车
Infant car seat | 婴儿提篮安全座椅 | 899 | 0-13 kg=0-13kg ; rear facing=反向安装 ; with base=带底座
Night light for feeding | 喂奶小夜灯 | 45 | warm white=暖光 ; rechargeable=充电款 ; touch dimmer=触控调光
Baby monitor | 婴儿监护器 | 369 | 5-inch screen=5英寸屏 ; with camera=带摄像头 ; two-way talk=双向语音
# Baby > Diapers and Care = 母婴 > 尿裤护理
Newborn diapers | 新生儿纸尿裤 | 89 | up to 5 kg, 84 count=NB码84片 ; 2-5 kg, 66 count=NB码66片 ; extra soft, 42 count=柔软款42片
Small diapers | 婴儿纸尿裤S码 | 95 | 4-8 kg, 82 count=4-8kg 82片 ; overnight, 60 count=夜用60片 ; thin, 96 count=超薄96片
Medium diapers | 婴儿纸尿裤M码 | 99 | 6-11 kg, 76 count=6-11kg 76片 ; breathable, 64 count=透气64片 ; value box, 128 count=箱装128片
Large pull-up diapers | 拉拉裤L码 | 109 | 9-14 kg, 54 count=9-14kg 54片 ; day use, 72 count=日用72片 ; swim, 12 count=游泳12片
Potty training pants | 如厕训练裤 | 59 | size 100=100码 ; pack of 4=4条装 ; 6-layer cotton=六层纱
Baby wipes | 婴儿手口湿巾 | 39 | 80 sheets x 5=80抽5包 ; pure water=纯水 ; travel packs=便携小包
Diaper cream | 护臀膏 | 49 | zinc, 100 g=氧化锌100g ; 50 g tube=50g ; calendula=金盏花
# Baby > Feeding = 母婴 > 喂养
Breast pump | 吸奶器 | 459 | double electric=双边电动 ; wearable=免手扶 ; manual=手动
Anti-colic baby bottle | 防胀气奶瓶 | 85 | 150 ml=150ml ; glass, 240 ml=玻璃240ml ; wide neck=宽口径
Stage 1 infant formula | 婴儿配方奶粉1段 | 268 | 0-6 months, 800 g=0-6月龄800g ; goat milk=羊奶 ; trial tin, 400 g=小罐400g
Stage 2 follow-on formula | 较大婴儿奶粉2段 | 258 | 6-12 months, 800 g=6-12月龄800g ; organic=有机 ; trial tin, 400 g=小罐400g
Stage 3 toddler milk | 幼儿奶粉3段 | 238 | 1-3 years, 900 g=1-3岁900g ; low sugar=低糖 ; box of 3 tins=3罐装
Swaddle blanket | 婴儿包巾 | 59 | muslin, pack of 3=纱布3条 ; with zip=拉链款 ; bamboo=竹纤维
Umbilical care kit | 脐带护理套装 | 29 | 20 pads=20片 ; with alcohol swabs=含酒精棉签 ; for newborns=新生儿
Baby rice cereal | 婴儿米粉 | 58 | iron fortified, 225 g=高铁225g ; first taste=辅食初期 ; organic=有机
Fruit and vegetable puree | 果蔬泥 | 49 | pouch x 6=6袋 ; apple and pear=苹果梨 ; pumpkin=南瓜
High chair | 宝宝餐椅 | 329 | foldable=可折叠 ; wooden=实木 ; with wheels=带滚轮
Silicone bibs | 硅胶围兜 | 29 | pack of 2=2条装 ; food catcher=接食款 ; pink and gray=粉灰
Baby food maker | 辅食机 | 199 | steam and blend=蒸煮搅拌一体 ; 300 ml=300ml ; glass bowl=玻璃杯
Straw sippy cup | 学饮杯 | 59 | 240 ml=240ml ; with handles=双柄 ; leak-proof=防漏
# Baby > Play and Growth = 母婴 > 玩具成长
High-contrast cards | 黑白视觉激发卡 | 25 | 0-3 months=0-3个月 ; 40 sheets=40张 ; stand-up book=立体书
Baby play gym | 婴儿健身架 | 149 | with piano=脚踏琴 ; wooden=木质 ; 3-18 months=3-18个月
Soft teether | 婴儿牙胶 | 29 | banana shape=香蕉形 ; cooling=可冷藏 ; silicone ring=硅胶环
Crawling mat | 爬行垫 | 169 | 180 x 200 cm=180×200cm ; folding=折叠款 ; 2 cm thick=加厚2cm
Safety gate | 宝宝安全门栏 | 139 | 75-85 cm=75-85cm ; no drilling=免打孔 ; stairs=楼梯口
First walking shoes | 学步鞋 | 99 | 12.5 cm=内长12.5cm ; soft sole=软底 ; non-slip=防滑
Push walker toy | 宝宝学步推车 | 159 | wooden=木质 ; anti-tip=防侧翻 ; with blocks=带积木
Large building blocks | 大颗粒积木 | 119 | 80 pieces=80粒 ; 1-3 years=1-3岁 ; animal train=动物火车
Toddler bed rail | 儿童床护栏 | 109 | 1.8 m=1.8米 ; lift-up=垂直升降 ; one side=单面
Potty seat | 儿童坐便器 | 59 | little duck=小鸭 ; with step stool=阶梯款 ; easy to wash=抽屉易洗
Balance bike | 儿童平衡车 | 259 | 12 inch=12寸 ; no pedals=无脚踏 ; 2-5 years=2-5岁
# Kids > School Start = 童装文具 > 入学
Kids' school backpack | 小学生书包 | 169 | grade 1-3=1-3年级 ; lightweight=超轻护脊 ; reflective=反光条
Pencil grip set | 握笔器 | 15 | for beginners=幼儿初学 ; 6 pieces=6只 ; left-handed=左手可用
Large grid exercise books | 田字格练习本 | 19 | pack of 10=10本 ; pinyin lines=拼音本 ; math squares=数学本
Name labels for clothes | 姓名贴 | 22 | iron-on=熨烫 ; waterproof=防水 ; 120 pieces=120枚
Kids' study desk | 儿童学习桌 | 899 | height adjustable=可升降 ; with shelf=带书架 ; 1.0 m=1米
Picture reading cards | 识字卡片 | 35 | 500 characters=500字 ; phonics=拼音 ; with pictures=看图
Kids' lunch box | 儿童保温饭盒 | 79 | stainless steel=不锈钢 ; 3 compartments=三格 ; with bag=带餐袋
Book covers | 包书皮 | 16 | clear, 16K=透明16K ; self-adhesive=自粘 ; 30 sheets=30张
Children's raincoat | 儿童雨衣 | 65 | backpack space=书包位 ; dinosaur=恐龙 ; size 120=120码
Skipping rope with counter | 儿童计数跳绳 | 25 | bead rope=竹节 ; for exams=体测专用 ; adjustable=可调节
School red scarf | 红领巾 | 9 | 1.0 m cotton=1米棉布 ; pack of 2=2条 ; zip style=拉链款
Winter holiday workbook | 寒假作业本 | 26 | grade 1=一年级 ; Chinese and math=语数 ; with answers=含答案
Abacus counting frame | 计数器算盘 | 29 | 100 beads=100珠 ; wooden=木质 ; three rows=三行
# Campus > Move-in = 校园 > 开学
Dorm bedding set | 宿舍三件套 | 129 | single 0.9 m=0.9米单人 ; cotton=纯棉 ; with quilt=含被芯
Bed curtain | 宿舍床帘 | 79 | blackout=遮光 ; lower bunk=下铺 ; with frame=带支架
Bunk bed table | 床上小桌子 | 59 | foldable=可折叠 ; with drawer=带抽屉 ; hanging=悬挂
Campus mosquito net | 宿舍蚊帐 | 49 | upper bunk=上铺 ; zip=拉链 ; 0.9 m=0.9米
Military training insoles | 军训鞋垫 | 19 | gel=硅胶 ; soft and thick=加厚减震 ; 3 pairs=3双
Shower caddy | 洗澡篮 | 25 | drains fast=沥水 ; large=大号 ; with handle=手提
Dorm power strip | 宿舍插线板 | 49 | overload switch=过载保护 ; 3 USB=带USB ; 3 m cable=3米线
Large suitcase | 大号行李箱 | 299 | 28 inch=28寸 ; hard shell=硬壳 ; silent wheels=静音轮
Clip-on bed fan | 床头夹扇 | 45 | rechargeable=充电 ; quiet=静音 ; timer=定时
Student laptop | 学生笔记本电脑 | 4299 | 14 inch, 16 GB=14英寸16G ; thin and light=轻薄 ; 512 GB=512G
English test vocabulary book | 四级词汇书 | 42 | CET-4=大学英语四级 ; pocket=便携 ; with audio=含音频
Loose-leaf notebook | 活页笔记本 | 19 | B5, 26 holes=B5 26孔 ; grid=方格 ; 100 sheets=100页
Noise-cancelling earplugs | 隔音耳塞 | 25 | foam, 10 pairs=10对 ; for sleep=睡眠 ; with case=带盒
Hot water bag | 热水袋 | 35 | rechargeable=充电 ; plush cover=毛绒 ; cramps=暖肚
# Books > Exam Preparation = 图书 > 高考备考
Past exam papers collection | 高考真题卷 | 68 | five years=五年 ; math=数学 ; all subjects=全科
Mock exam paper set | 高考模拟卷 | 59 | 38 sets=38套 ; science=理综 ; new edition=新版
Formula pocket book | 公式定理口袋书 | 16 | math and physics=数理 ; waterproof=防水 ; palm size=掌中宝
Mistake notebook | 错题本 | 15 | pack of 4=4本 ; by subject=分科 ; B5=B5
Eye-care study lamp | 护眼学习台灯 | 219 | AA grade=国AA级 ; full spectrum=全光谱 ; clamp=夹式
Countdown calendar board | 高考倒计时牌 | 25 | 100 days=百日 ; wooden=木质 ; magnetic=磁吸
Answer sheet pencil set | 涂卡笔套装 | 18 | 2B with eraser=2B含橡皮 ; exam set=考试套装 ; 12 pieces=12件
Clear exam pouch | 透明考试笔袋 | 12 | mesh=网纱 ; A5=A5 ; waterproof=防水
Shelled walnuts | 核桃仁 | 49 | 500 g=500g ; no salt=原味 ; daily packs=每日装
Neck and shoulder massager | 肩颈按摩仪 | 199 | heated=热敷 ; U shape=U型 ; for students=学生款
Lucky red T-shirt | 旗开得胜红T恤 | 59 | size L=L码 ; printed=印花 ; mom's size=妈妈款
Major guide for applicants | 志愿填报指南 | 58 | 2026=2026 ; universities=院校专业 ; with scores=含分数线
Learner driver theory book | 驾考科目一题库 | 29 | license C1=C1 ; latest=最新版 ; memory tips=速记
Contact lens starter kit | 隐形眼镜入门套装 | 89 | daily, 30 lenses=日抛30片 ; with care liquid=含护理液 ; -3.00=300度
Instant camera film | 拍立得相纸 | 69 | 20 sheets=20张 ; white frame=白边 ; mini=迷你
"""
