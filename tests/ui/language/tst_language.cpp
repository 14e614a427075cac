// SPDX-License-Identifier: MIT
#include "ui/language/Language.h"
#include "ui/widgets/LanguageChange.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QLibraryInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

/// Counts the LanguageChange events it gets.
class Counter : public QWidget {
public:
    explicit Counter(QWidget *parent = nullptr) : QWidget(parent)
    {
        onLanguageChange(this, [this] { ++count; });
    }
    int count = 0;
};

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromText_data();
    void fromText();
    void toTextAndBack();
    void startsInEnglish();
    void reachesEveryWidgetOnce();
    void reachesObjectsOfAWidget();
    void setsLocales();
    void switchesQtsOwnTexts();
};

void TestLanguage::fromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Language::Code>>("code");
    for (const char *text :
        {"zh", "zh_CN", "zh-CN", "zh-Hans", "zh_Hans_CN", "zh_SG", "zh-HK", "zh_TW", "ZH_cn"})
        QTest::addRow("%s", text) << QString::fromLatin1(text) << std::optional(Language::Code::Chinese);
    for (const char *text : {"en", "en_US", "en-GB", "EN"})
        QTest::addRow("%s", text) << QString::fromLatin1(text) << std::optional(Language::Code::English);
    for (const char *text : {"", "C", "de", "zha", "english", "ja_JP"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text) << std::optional<Language::Code>();
}

void TestLanguage::fromText()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<Language::Code>, code);
    QCOMPARE(Language::fromText(text), code);
}

void TestLanguage::toTextAndBack()
{
    QCOMPARE(Language::toText(Language::Code::English), u"en"_s);
    QCOMPARE(Language::toText(Language::Code::Chinese), u"zh_CN"_s);
    for (const auto code : {Language::Code::English, Language::Code::Chinese})
        QCOMPARE(Language::fromText(Language::toText(code)), std::optional(code));
}

void TestLanguage::startsInEnglish()
{
    const Language language;
    QCOMPARE(language.current(), Language::Code::English);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestLanguage::reachesEveryWidgetOnce()
{
    Language language;
    Counter shown;
    Counter child(&shown);
    Counter hidden;
    shown.show();
    QSignalSpy changed(&language, &Language::changed);
    int countWhenChanged = 0;
    connect(&language, &Language::changed, &shown, [&] { countWhenChanged = child.count; });

    language.set(Language::Code::Chinese);
    QCOMPARE(language.current(), Language::Code::Chinese);
    QCOMPARE(countWhenChanged, 1); // widgets come first
    language.set(Language::Code::Chinese);
    QCoreApplication::processEvents();
    QCOMPARE(shown.count, 1);
    QCOMPARE(child.count, 1);
    QCOMPARE(hidden.count, 1);
    QCOMPARE(changed.count(), 1);

    language.set(Language::Code::English);
    QCoreApplication::processEvents();
    QCOMPARE(shown.count, 2);
    QCOMPARE(child.count, 2);
    QCOMPARE(hidden.count, 2);
    QCOMPARE(changed.count(), 2);
}

void TestLanguage::reachesObjectsOfAWidget()
{
    Language language;
    QWidget window;
    auto *child = new QWidget(&window);
    auto *object = new QObject(child);
    int count = 0;
    onLanguageChange(object, [&count] { ++count; });
    language.set(Language::Code::Chinese);
    QCOMPARE(count, 1);
    delete object;
    language.set(Language::Code::English);
    QCOMPARE(count, 1);
}

void TestLanguage::setsLocales()
{
    Language language;
    QWidget window;
    QWidget child(&window);
    language.set(Language::Code::Chinese);
    QCOMPARE(QLocale().name(), u"zh_CN"_s);
    QCOMPARE(window.locale().name(), u"zh_CN"_s);
    QCOMPARE(child.locale().name(), u"zh_CN"_s);
    QCOMPARE(QWidget().locale().name(), u"zh_CN"_s);
    language.set(Language::Code::English);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(window.locale().language(), QLocale::English);
    QCOMPARE(child.locale().language(), QLocale::English);
}

void TestLanguage::switchesQtsOwnTexts()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_zh_CN.qm"_s))
        QSKIP("Qt's own translations are not installed");
    Language language;
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    const QString english = box.button(QDialogButtonBox::Cancel)->text();
    language.set(Language::Code::Chinese);
    QVERIFY(box.button(QDialogButtonBox::Cancel)->text().contains(u"取消"_s));
    language.set(Language::Code::English);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), english);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
