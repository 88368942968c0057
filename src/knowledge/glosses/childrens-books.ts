import type { Glosses } from '../thing.ts';

/** Books for parents and for children by age; what else is read, and what one reads with, in other words. */
// biome-ignore format: a table, a thing in a line
export const childrensBooks: Glosses = {
  'parenting-book': ['raising toddlers guide for parents; positive discipline handbook; newborn care manual; infant sleep training guide', '养孩子指南; 父母必读家教读物; 带娃手册; 正面教育 亲子; 新生宝宝护理大全'],
  'pregnancy-book': ['nine months guide for mothers-to-be; antenatal diary; trimester planner; choosing a name for baby; natural labour handbook', '孕妈指南; 十月怀胎指导书; 准爸爸读物 胎教; 分娩准备手册; 孕产知识大全'],
  'health-book': ['wellness and healing guide; herbal remedies handbook; strength training anatomy; gut and diet science; human body reference', '食疗养生读物; 经络穴位图解; 本草纲目; 营养膳食指南; 健身解剖 书'],
  'board-book': ['thick page stories for babies; chunky flap reading 0-3; sensory touch pages; press-button nursery songs; first animals chunky pages', '硬壳翻翻童书; 婴童早教厚纸书; 触摸发声低幼童书; 0-3岁启蒙机关书; 低幼认知厚卡书'],
  'picture-book': ['illustrated stories for ages 3-6; read aloud bedtime tales; hardback illustrated tale for preschoolers; nursery tales treasury', '图画故事; 亲子共读幼儿图画故事; 精装硬皮童书 图画; 晚安睡前读物; 幼儿园推荐图画书'],
  'kindergarten-adjustment-book': ['first day at preschool story; separation worry tale for preschoolers; getting ready for nursery story; school readiness stories', '上幼儿园了 故事; 入园焦虑安抚读物; 缓解分离焦虑图画故事; 幼升小准备故事'],
  'early-reader-book': ['sight words first sentences; step into reading level 1; phonics decodable set; grade 1 independent stories', '拼音故事 自主阅读; 一二年级注音童书; 识字读物 一年级; 大字拼音版 故事; 分级自读童书'],
  'chapter-book-for-kids': ['junior fiction ages 7-10; tween adventure series; middle school fantasy story; illustrated diary series for tweens', '青少年长篇读物; 中小学生必读课外; 校园成长故事; 获奖童书 8-12岁; 少年冒险故事'],
  'childrens-encyclopedia': ['big book of facts; first atlas for young explorers; why and how questions; illustrated animals and dinosaurs facts', '少年儿童大百科; 恐龙动物图鉴 小孩; 太空科普翻翻书; 少儿地图知识书; 小学生知识大全'],
  'childrens-classics': ['myths and legends retold; aesop retelling for youngsters; illustrated grimm and andersen; tang poems for little ones', '弟子规启蒙诵读本; 寓言童话 全集; 幼儿古诗词读本; 四大名著少儿版; 安徒生童话集'],
  'kids-comics': ['funny illustrated panels for ages 6-12; joke and riddle pages; seek and find hidden objects; maze puzzles for youngsters', '小学生爆笑校园画册; 专注力找茬图画书; 图画捉迷藏; 少儿连环漫画故事'],
  'kids-english-readers': ['bilingual stories mandarin english; abc phonics set; esl readers for youngsters; first vocabulary picture cards book', '少儿英文读物; 原版英文童书; 小学英文分级读物; 幼儿英文单词; 双语故事 点读'],
  textbook: ['university calculus edition; school study material; academic reference for students; lecture coursework reading', '大学课本; 考研教科书; 高校统编教科书; 专业课教程; 学生用书 课程配套'],
  dictionary: ['word reference a to z; synonyms and antonyms reference; pocket language reference; english chinese lexicon', '工具书 查字; 辞典; 成语释义大全; 双语词汇释义'],
  magazine: ['monthly glossy issue; annual print subscription; weekly news issue; back issue periodical', '月刊; 周刊; 刊物全年订阅; 过期期刊; 画报'],
  'large-print-book': ['easy to see puzzles for seniors; bold type fiction; brain games for elderly; logic grids; word hunt', '老花眼读物; 老年大字版读物; 九宫格益智题本; 逻辑益智题册; 长辈认字读书大字号'],
  bookmark: ['page marker; magnetic page clip; brass reading place marker; tassel page keeper; pressed leaf place holder', '阅读标记夹; 书页夹; 流苏书夹片; 古风读书纪念小礼; 金属页码夹'],
  'book-light': ['rechargeable page lamp; clamp on lamp for bed reading; hands free neck lamp; warm amber night reading clip', '夹子灯 看书; 夹读灯; 挂颈夜读照明灯; 床上夜读小灯; 充电便携读书灯'],
  'reading-light': ['flexible arm headboard lamp; floor lamp for reader; plug-in wall sconce with swing arm; eye caring floor lamp', '床头壁灯 看书; 落地台灯 护眼; 沙发旁立灯; 卧室床边夜读灯; 弧形落地灯 读书'],
  bookend: ['heavy duty shelf stopper; decorative shelf support pair; l-shaped volume holder; marble desk volume stand', '书本夹挡板; 桌上书撑; 金属隔书板; 学生收纳书夹; 分书器'],
  bookcase: ['five tier reading shelf; open shelving unit for volumes; corner display shelving; glass door volume cabinet; library shelving', '藏书架; 一体靠墙书格; 落地多层置物书格; 带门储书柜子; 客厅图书架'],
  'e-reader': ['electronic paper reading tablet; 6 inch glare free reading device; digital books device; colour epaper notebook', '电子纸阅读机; 护眼看书平板; 墨水屏看书机; 电子图书机; 读书器 彩墨'],
  'e-reader-case': ['magnetic sleeve for ink reader; hard shell for reading tablet; fabric flip shell for ink tablet; handsfree reading tablet holder', '电子书皮套; 墨水平板保护壳; 看书机休眠壳; 电纸书内胆; 墨水屏支撑座'],
  'photo-album': ['picture sleeves binder; self adhesive memory keeper; 4x6 prints slip-in binder; wedding snaps scrapbook; instant film binder', '照片本; 像册; 插袋式照片收纳册; 自粘纪念册; 拍立得册'],
  'audiobook-player': ['spoken word on cd; portable narrated story device; simple large button radio for elderly; narrated novels for blind', '听小说播放机; 老年人评书机; 戏曲随身听; 插卡听戏播放器; 长辈唱歌看戏机'],
};
