import type { Glosses } from '../thing.ts';

/** Camping: shelter, sleep, fire, light, in other words. */
// biome-ignore format: a table, a thing in a line
export const camping: Glosses = {
  tent: ['waterproof outdoor shelter; two person backcountry canopy; quick pitch dome; instant cabin with rooms; lightweight trekking shelter', '野外过夜棚; 三四人野营帐; 自动速搭账篷; 徒步轻量帐; 公园小屋账篷'],
  'winter-tent': ['snow skirt mountain shelter; insulated quilted snow shelter; cotton bell yurt; chimney hole canvas lodge', '防雪高山帐; 加棉保温帐; 雪地过夜棚; 加厚棉帐; 带烟囱孔 蒙古包账篷'],
  'tent-footprint': ['under-shelter floor protector; waterproof ground cloth; bathtub floor saver; hiking shelter base sheet', '账篷底垫; 帐底防水布; 防撕裂铺地垫; 野营地席; 牛津布防潮垫布'],
  'tent-pegs': ['titanium ground spikes; steel anchor nails for sand; reflective tie-down cords; rubber mallet for spikes; aluminium y-beam spikes', '固定钉; 营地锤子; 反光防风拉绳; 沙滩雪地钉; 帐蓬钉子'],
  tarp: ['waterproof shelter sheet; hex fly rainproof cover; hex shade fly for campsite; hammock rain roof; silver coated shade cloth', '户外遮阳布; 防雨棚布; 蝶形六角涂银棚布; 野营凉棚; 天慕'],
  'tarp-pole': ['telescopic shelter upright; adjustable aluminium support rod; collapsible canopy upright; replacement fibreglass rods', '天慕杆; 铝合金伸缩支撑杆; 账篷骨架杆; 门厅撑杆; 加粗铁杆 户外'],
  gazebo: ['garden pavilion; 3x3 m event marquee; instant shelter with sidewalls; vendor booth canopy; patio sun pavilion', '户外凉亭; 展销棚; 夜市摊位棚; 四角大伞 遮雨; 伸缩停车棚'],
  'sleeping-bag': ['quilted outdoor bedding; zip-up backpacking bed; 3 season outdoor bed; lightweight hiking cocoon; wearable outdoor quilt', '露营睡被; 便携午休睡被; 野外过夜被; 单双人户外睡被; 三季棉被袋'],
  'down-sleeping-bag': ['goose fill subzero cocoon; 800 fill power mountaineering bed; -20 degree hooded cocoon; ultralight feather bed outdoors', '极寒鹅绒 睡被; 登山零下20度睡被; 妈咪式鸭绒睡被; 冬天保暖露营被'],
  'sleeping-bag-liner': ['silk inner cocoon; hostel sheet sack; travel hygiene sheet; fleece insert for warmth', '出差隔脏床单; 酒店便携床单被罩; 火车卧铺睡单; 抓绒睡被内胆'],
  'sleeping-pad': ['insulated inflatable mattress for backpackers; closed cell foam roll; egg crate hiking mattress; r-value ground insulation', '铝膜地垫; 单人帐篷睡觉垫; 折叠泡沫地垫; 野营气垫; 加厚户外睡床垫'],
  'air-mattress': ['blow-up guest bed; self inflating double with pump; flocked double height inflatable; car suv inflatable bed', '打地铺充气垫; 家用午休气床; 懒人冲气床; 车载旅行床; 双人加高折叠床'],
  'camp-pillow': ['pack-small head cushion; blow-up hiking headrest; compressible foam outdoor headrest', '充气靠枕 野营; 便携小枕 徒步; 按压自充枕; 户外睡枕; 折叠午休头枕'],
  'camp-cot': ['portable elevated sleeper outdoors; folding military stretcher; off-ground lightweight bed; heavy duty foldaway sleeping', '折叠单人床 野外; 午休简易床; 钓鱼床; 陪护床; 离地铝合金床'],
  'camp-stove': ['butane burner; single burner cooker outdoors; alcohol burner; folding wood burner for hiking; two-burner propane cooker', '便携灶; 户外煮食炉头; 气炉; 酒精炉; 徒步分体炉'],
  'gas-canister': ['fuel cartridge 230 g; screw-on isobutane mix; propane cylinder 1 lb; aerosol fuel for burner', '燃气瓶; 便携煤气罐; 瓦斯罐; 丁烷瓶; 户外炉气瓶'],
  'windscreen-stove': ['folding aluminium flame guard; burner breeze shield; foldable plates around burner', '炉头防风板; 9片折叠铝板; 灶具防风圈; 聚火防风罩; 户外炉具挡风罩'],
  'camp-cookware': ['nesting outdoor pots; hiking mess tin; lightweight billy; hard anodized trail pots set', '野餐套锅; 吊锅; 户外煮饭铝饭盒; 便携炊具; 徒步单人锅'],
  'camp-kettle': ['outdoor tea boiler; whistling aluminium pot for campfire; 0.8 l trail tea pot', '野营煮茶壶; 便携开水壶; 明火烧水旅行壶; 营地咖啡壶; 铝茶壶'],
  'camp-cutlery': ['trail eating utensils; folding fork spoon knife; mess plate set; stainless picnic flatware roll', '野营碗碟; 折叠叉勺; 便携筷子 户外; 不锈钢餐盘套; 纯钛筷子'],
  'camp-mug': ['double wall outdoor drinkware; collapsible drinking vessel; stainless hiking tumbler; carabiner handle cup', '登山扣水杯; 便携搪瓷杯; 折叠硅胶水杯; 纯钛双层水杯; 雪拉杯'],
  'camping-lantern': ['hanging shelter lamp; kerosene vintage lamp; usb outdoor illumination; emergency area light; collapsible solar lamp', '野外照明灯; 户外充电照明灯; 煤油灯; 帐内挂灯; 停电露营照明灯'],
  'camping-string-lights': ['fairy bulbs for awning; retractable rope of led outdoors; campsite ambience strand; solar patio strand', '天幕氛围灯; 收纳盘彩灯; 户外星星灯; 营地装饰灯带; 帐蓬串灯'],
  headlamp: ['hands free forehead light; rechargeable running torch on strap; miner style beam; night fishing forehead beam', '头戴式电筒; 感应强光 头戴电筒; 矿工灯; 夜跑头戴照明灯; 钓鱼头戴照明灯'],
};
