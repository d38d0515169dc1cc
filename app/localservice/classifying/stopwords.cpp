// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/stopwords.h"

#include "localservice/classifying/words.h"

#include <QStringList>

namespace cd::local {

using namespace Qt::StringLiterals;

static QSet<QString> setOf(QLatin1StringView words)
{
    const QStringList list = QString(words).split(u' ');
    return {list.begin(), list.end()};
}

const QMap<QString, QSet<QString>> &stopWords()
{
    static const QMap<QString, QSet<QString>> lists{
        {u"en"_s,
         setOf("the and of to in a an is are was were be been for with on at by from this that "
               "these "
               "those it its as or not but if you your we our us they their he she his her i my "
               "me "
               "will would can could should may might must shall have has had do does did so than "
               "then there here which who whom whose what when where how all any each every some "
               "no "
               "nor only own same such too very into over under up down out about after before "
               "between during through per via also other more most"_L1)},
        {u"de"_s,
         setOf("der die das und ist den dem des ein eine einer eines einem einen mit von zu zum "
               "zur "
               "auf fur im ist nicht sie wir ihr ihre ihren uns unser unsere sich auch bei aus "
               "nach "
               "wird werden wurde oder als sind haben hat bis uber durch dass ich vom bitte"_L1)},
        {u"fr"_s,
         setOf("le la les des du et est en un une pour par sur dans au aux vous nous votre notre "
               "que "
               "qui ce cette ces ne pas ou avec sont il elle etre son sa ses leur leurs plus"_L1)},
        {u"nl"_s,
         setOf("de het een en van is op voor met niet zijn aan te dat die bij u uw wij ons onze "
               "door "
               "naar ook of als wordt worden heeft hebben deze dit om uit tot kunt hierbij"_L1)},
        {u"es"_s,
         setOf("el los las del y es en un una para por con que se su sus al lo como mas este esta "
               "estos estas o no le nos son fue ser ha desde entre sobre"_L1)},
        {u"it"_s,
         setOf("il lo gli di del della dei delle e un una per con che non si da dal dalla nel "
               "nella "
               "sono al alla alle ai come questo questa suo sua o anche piu vi ci"_L1)},
        {u"pt"_s,
         setOf("o os as do da dos das e um uma para por com que nao se ao aos na no nas nos em "
               "sua "
               "seu mais como este esta ou foi ser pelo pela sao"_L1)},
    };
    return lists;
}

const QSet<QString> &spacelessStopWords()
{
    static const QSet<QString> words = [] {
        const QStringList list
            = folded(
                  u"的 了 和 与 與 及 或 在 是 为 為 有 无 無 不 等 中 由 对 對 将 將 以 其 该 該 "
                  u"此 "
                  u"这 這 那 从 從 到 被 把 给 給 并 並 而 以及 或者 关于 關於 一个 一個 通常 "
                  u"และ ที่ ของ ใน เป็น มี ได้ ให้ ว่า จาก หรือ โดย กับ ซึ่ง นี้ นั้น จะ ไม่ แต่ ตาม เพื่อ ถึง "
                  u"文件 文档 文檔 文書 書類 包含 包括 含 含有 显示 顯示 記載 เอกสาร ประกอบด้วย"_s)
                  .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

const QSet<QString> &ruleFillers()
{
    static const QSet<QString> words = setOf(
        "document documents file files page pages type types kind kinds contain contains "
        "containing "
        "include includes including included typically usually often generally commonly normally "
        "show shows showing shown list lists listing listed describe describes describing "
        "described "
        "description mention mentions detail details detailed provide provides providing provided "
        "give gives given giving issue issues issued issuing e.g eg etc example examples like "
        "purpose used use uses using intended made set sets written write record records recording "
        "specific various several many one two three least without within well both either neither "
        "information content contents text section sections item items thing things characteristic "
        "characterized characterised identify identified identifies look looks similar related "
        "based "
        "state states stating stated present presents presenting sort"_L1);
    return words;
}

const QSet<QString> &commonOnPaper()
{
    static const QSet<QString> words = setOf(
        "date dates total totals amount amounts number numbers no nr name names address addresses "
        "company companies business customer customers client clients person people payment "
        "payments "
        "paid pay price prices sum sums value values tax taxes money currency line lines title "
        "header "
        "heading time year years month months day days period term terms service services product "
        "products goods account accounts bank office phone telephone tel fax email e mail web www "
        "com "
        "reference ref code signature signed note notes order orders contact website city country "
        "street state zip organization organisation report reports statement statements sale sales "
        "seller buyer shop store work working project projects group table figure section summary "
        "overview due change"_L1);
    return words;
}

} // namespace cd::local
