import type { Glosses } from '../thing.ts';

/** Cleaning the home: what is used up and what it is done with, in other words. */
// biome-ignore format: a table, a thing in a line
export const household: Glosses = {
  'dish-soap': ['grease-cutting plate wash; foaming sink suds; tableware hand wash concentrate; lemon pot and pan liquid', '洗碗用的液; 洗涤灵; 去油果蔬餐具净; 餐具清洁剂; 碗碟清洁大桶'],
  'dishwasher-tablets': ['all-in-one automatic dish tabs; machine plate wash gel; glass shine agent; water softening granules', '洗碗机凝珠; 专用多效块; 机用洗涤粉; 光亮碗碟剂; 洗碗机软水剂'],
  'dishwasher-cleaner': ['machine interior limescale freshener; grease remover for automatic dish machine; monthly descaling tab', '洗碗机内胆去垢; 机洗槽清洁; 洗碗机除味除水垢; 柠檬酸洗机'],
  'dish-sponge': ['scouring block for plates; nylon scrubber; cellulose scrubbers; non-scratch washing up pad', '海绵百洁擦; 去污海绵块; 刷锅海绵; 洗碗魔力棉; 双面洗碗擦'],
  'rubber-gloves': ['latex kitchen handwear; long cuff pvc for chores; powder-free nitrile examination; lined gloves for washing up', '防水做家务; 加绒洗衣手套; 厨房刷碗胶皮; 一次性pvc食品; 丁晴加厚'],
  'all-purpose-cleaner': ['multi-use household spray; worktop grease remover; oven and hob foam; lemon countertop trigger', '油渍清洁喷雾; 抽油烟机清洗; 灶台去油污; 家用强力去污膏; 万能去污'],
  'bathroom-cleaner': ['soap scum remover; black mildew gel; tub and tile foam; calcium lime rust descaling', '玻璃淋浴房去水渍; 墙面霉斑清除; 卫浴去污喷剂; 瓷砖缝去霉; 不锈钢水龙头除垢'],
  'toilet-cleaner': ['lavatory bleach; wc limescale remover; cistern blue cube; hanging pan freshener; stick-on gel discs', '坐便器去尿垢; 厕所除臭去黄; 水箱清洁块; 马桶除垢泡沫; 便池去污'],
  'toilet-brush': ['wc scrubber with caddy; silicone lavatory scrubber; disposable wand with refills; suction cup unclogger', '厕所长柄刷; 坐便清洁刷壁挂; 硅胶无死角刷; 皮搋子; 马桶吸'],
  'drain-cleaner': ['pipe declogger gel; sink snake auger; caustic pipe opener; shower hair trap; enzyme pipe treatment', '通厨房水管; 地漏头发溶解; 水槽疏通剂; 强力通渠; 厕所堵塞疏通粉'],
  'glass-cleaner': ['streak-free mirror spray; double-sided magnetic pane wiper; telescopic window wiper; ammonia-free shine spray', '擦镜子喷雾; 高层擦窗神器; 双面刮窗刷; 伸缩杆玻璃擦; 去水痕窗户清洗'],
  disinfectant: ['surface germ killer; hypochlorous mist; sodium hypochlorite; antiviral spray; sanitising wet wipes', '84漂白水; 家用杀菌; 次氯酸喷剂; 酒精喷雾; 地板衣物除菌'],
  'floor-cleaner': ['laminate and vinyl wash; hardwood shine liquid; tile mopping concentrate; parquet wax', '瓷砖地面去污; 木地板护理精油; 擦地清洁片; 地面清香去污; 打蜡保养实木'],
  mop: ['microfibre floor swab with wringer; self-squeezing flat cleaner; hand-free floor wiper; steam floor sanitiser', '地拖; 懒人免洗拖地; 甩干旋转桶; 胶棉头吸水拖; 喷水拖地'],
  'mop-pads': ['washable microfibre floor cloth; spin bucket replacement head; dry sweeping sheets; wet floor sheets', '平板拖替换布; 胶棉头替换; 除尘纸一次性擦地; 旋转拖替换头; 拖把夹布'],
  broom: ['long handle sweeper; angled bristle with scoop; debris pan; outdoor yard besom; rubber pet hair sweeper', '笤帚撮子组合; 魔术硅胶扫; 高粱苗; 扫地不沾头发; 铲子畚箕'],
  'microfiber-cloth': ['lint-free polishing rag; washable wipers for kitchen; telescopic feather cleaner; electrostatic dust catcher', '不掉毛擦桌布; 吸水擦家具; 掸灰神器; 鱼鳞布; 除尘抹灰长柄'],
  'cleaning-brush': ['tile joint scrubber; crevice bristle tool; motorised tub scrubber; floor scouring broom; gap corner bristles', '卫浴死角刷; 瓷砖缝硬毛; 电动刷地神器; v型刷; 窗槽凹槽小刷'],
  'carpet-cleaner': ['upholstery stain foam; spot remover for rugs; deep clean shampoo for pile; portable extraction machine', '地毯去渍泡沫; 布沙发干洗剂; 床垫去污喷雾; 墙布免洗; 真皮布艺喷抽吸一体'],
};
