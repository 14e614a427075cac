// SPDX-License-Identifier: MIT
#include "ui/help/GuideWindow.h"

#include "ui/language/Language.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

/// Titles of the pages that are shown.
QStringList shownPages(const GuideWindow &window)
{
    QStringList titles;
    const auto *pages = window.findChild<QListWidget *>();
    for (int row = 0; row < pages->count(); ++row) {
        if (!pages->item(row)->isHidden())
            titles.append(pages->item(row)->text());
    }
    return titles;
}

QString shownText(const GuideWindow &window) { return window.findChild<QTextBrowser *>()->toPlainText(); }

} // namespace

class TestGuideWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languagesHaveTheSamePages();
    void beginsWithTheFirstResize();
    void searchKeepsPagesWithAllWords();
    void followsTheLanguage();
    void opensAPageByName();
};

void TestGuideWindow::languagesHaveTheSamePages()
{
    const QStringList english = QDir(u":/dcs/guide/en"_s).entryList();
    QVERIFY(english.size() >= 12);
    QCOMPARE(QDir(u":/dcs/guide/zh_CN"_s).entryList(), english);
}

void TestGuideWindow::beginsWithTheFirstResize()
{
    const GuideWindow window;
    QCOMPARE(shownPages(window).constFirst(), u"The first resize"_s);
    QVERIFY(shownText(window).contains(u"The request is sent once."_s));
}

void TestGuideWindow::searchKeepsPagesWithAllWords()
{
    GuideWindow window;
    auto *search = window.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"IAM policy"_s);
    QVERIFY(shownPages(window).contains(u"Permissions"_s));
    QVERIFY(!shownPages(window).contains(u"Keyboard"_s));
    QVERIFY(shownText(window).contains(u"IAM"_s));
    search->clear();
    QTest::keyClicks(search, u"nothingatall"_s);
    QVERIFY(shownPages(window).isEmpty());
}

void TestGuideWindow::followsTheLanguage()
{
    Language language;
    GuideWindow window;
    window.showPage(u"keyboard"_s);
    language.set(Language::Code::Chinese);
    QCOMPARE(window.windowTitle(), u"使用指南"_s);
    QVERIFY(shownText(window).contains(u"键盘快捷键"_s));
    language.set(Language::Code::English);
    QVERIFY(shownText(window).contains(u"Keyboard"_s));
}

void TestGuideWindow::opensAPageByName()
{
    GuideWindow window;
    window.findChild<QLineEdit *>()->setText(u"nothingatall"_s);
    window.showPage(u"permissions"_s);
    QVERIFY(shownText(window).contains(u"dcs:instance:scale"_s));
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
