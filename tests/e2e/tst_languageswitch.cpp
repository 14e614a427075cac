// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTableView>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// Walks the window and its dialogs: every text for people changes with the language, nothing of the user's
/// is lost, and nothing is cut off at the smallest window.
class TestLanguageSwitch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated();
    void nothingIsLost();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void isKeptForTheNextStart();
};

namespace {

/// The texts under the widget by where they stand. Only what is seen, or would be in an open menu.
QMap<QString, QString> textsOf(const QWidget *root)
{
    QMap<QString, QString> texts;
    int location = 0;
    const auto add = [&](const QObject *owner, const QString &kind, const QString &text) {
        texts.insert(u"%1 %2 %3 %4"_s.arg(++location, 5)
                         .arg(QLatin1StringView(owner->metaObject()->className()), owner->objectName(), kind),
            text);
    };
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool seen = widget->isVisibleTo(root);
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && seen)
            add(widget, u"text"_s, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && seen)
            add(widget, u"text"_s, button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && seen)
            add(widget, u"placeholder"_s, edit->placeholderText());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            add(widget, u"title"_s, menu->title());
        if (const auto *table = qobject_cast<const QTableView *>(widget); table && seen) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                add(widget, u"header"_s, table->model()->headerData(column, Qt::Horizontal).toString());
        }
        if (seen) {
            add(widget, u"accessible name"_s, widget->accessibleName());
            add(widget, u"tool tip"_s, widget->toolTip());
        }
    }
    const QList<QAction *> actions = root->findChildren<QAction *>();
    for (const QAction *action : actions)
        add(action, u"action"_s, action->text());
    return texts;
}

/// English words of a text that are no data: not in any field of an instance, no name of a thing.
QStringList englishWords(const QString &text, const QString &data)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    static const QStringList names{u"DCS"_s, u"Scaler"_s, u"English"_s, u"Redis"_s, u"Memcached"_s, u"CSV"_s,
        u"xlsx"_s, u"Proxy"_s, u"Cluster"_s, u"IAM"_s, u"curl"_s, u"UTC"_s, u"CPU"_s, u"QPS"_s, u"Ctrl"_s,
        u"Mbit"_s, u"kbit"_s, u"VPC"_s, u"SSL"_s, u"POST"_s, u"http"_s, u"https"_s, u"JSON"_s, u"Arm"_s,
        u"token"_s, u"URL"_s};
    QStringList words;
    auto match = word.globalMatch(text);
    while (match.hasNext()) {
        const QString found = match.next().captured();
        if (!names.contains(found) && !data.contains(found))
            words.append(found);
    }
    return words;
}

QString dataOf(const DemoProgram &program)
{
    QStringList data{Simulator::accessKey(), Simulator::region(), program.simulator.baseUrl()};
    for (const Instance &each : program.window->session()->instances()) {
        data << each.id << each.name << each.description << each.engineVersion << each.specCode
             << each.domainName << each.readonlyDomainName << each.zones << each.zoneIds << each.vpcName
             << each.subnetName << each.userName << each.securityGroupName << each.enterpriseProjectName
             << each.status.raw << each.task;
        for (const Tag &tag : each.tags)
            data << tag.key << tag.value;
    }
    return data.join(u'\n');
}

/// What is cut off: labels, buttons and tool bars that have less room than they need.
QStringList clippedIn(const QWidget *root)
{
    QStringList clipped;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (label && !label->text().isEmpty()) {
            const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                                : label->sizeHint().width() <= label->width();
            if (!fits)
                clipped << u"label “%1” %2 of %3"_s.arg(label->text())
                               .arg(label->width())
                               .arg(label->sizeHint().width());
        } else if (button && !button->text().isEmpty() && button->sizeHint().width() > button->width()) {
            clipped << u"button “%1” %2 of %3"_s.arg(button->text())
                           .arg(button->width())
                           .arg(button->sizeHint().width());
        } else if (widget->objectName() == "qt_toolbar_ext_button"_L1) {
            clipped << u"tool bar does not fit"_s;
        }
    }
    return clipped;
}

} // namespace

void TestLanguageSwitch::everyTextIsTranslated()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.clickInstance(u"session-store-prod"_s);
    QDialog *dialog = driver.openResizeDialog();
    QVERIFY(dialog);
    driver.clickTarget(Capacity::fromGigabytes(16));
    const QMap<QString, QString> english = textsOf(program.window.get());
    QVERIFY(english.size() > 100);

    program.language.set(Language::Code::Chinese);
    const QString data = dataOf(program);
    const QMap<QString, QString> chinese = textsOf(program.window.get());
    QStringList left;
    for (const auto &[location, text] : chinese.asKeyValueRange()) {
        const QStringList words = englishWords(text, data);
        if (!words.isEmpty())
            left << u"%1: “%2” (%3)"_s.arg(location, text, words.join(u' '));
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));

    program.language.set(Language::Code::English);
    QMap<QString, QString> back = textsOf(program.window.get());
    for (const auto &[location, text] : english.asKeyValueRange()) {
        if (text.startsWith("Refreshed "_L1)) // counts down
            back[location] = text;
    }
    QCOMPARE(back, english);
}

void TestLanguageSwitch::nothingIsLost()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.search(u"prod"_s);
    const int rows = driver.rowCount();
    driver.clickInstance(u"session-store-prod"_s);
    QVERIFY(driver.openResizeDialog());
    driver.clickTarget(Capacity::fromGigabytes(16));

    program.language.set(Language::Code::Chinese);
    QCOMPARE(driver.rowCount(), rows);
    QCOMPARE(driver.selectedName(), u"session-store-prod"_s);
    QVERIFY(driver.activeDialog());
    QCOMPARE(driver.submitButton()->text(), u"扩容至 16 GB"_s);
    QVERIFY(driver.submitButton()->isEnabled());
    QCOMPARE(program.window->windowTitle().section(u" — "_s, 0, 0), u"DCS 扩容助手"_s);
    QCOMPARE(driver.instances()->accessibleName(), u"缓存实例"_s);
    QCOMPARE(driver.operations()->accessibleName(), u"操作记录"_s);
}

void TestLanguageSwitch::nothingIsClipped_data()
{
    QTest::addColumn<Language::Code>("language");
    QTest::newRow("English") << Language::Code::English;
    QTest::newRow("Chinese") << Language::Code::Chinese;
}

void TestLanguageSwitch::nothingIsClipped()
{
    QFETCH(const Language::Code, language);
    DemoProgram program;
    program.language.set(language);
    QVERIFY(program.start());
    program.window->QWidget::resize(program.window->minimumSize());
    QCOMPARE(program.window->minimumSize(), QSize(1024, 640));
    WindowDriver driver(program.window.get());
    driver.clickInstance(u"session-store-prod"_s);
    QCoreApplication::processEvents();
    QCOMPARE(clippedIn(program.window.get()), QStringList());

    QDialog *dialog = driver.openResizeDialog();
    QVERIFY(dialog);
    QVERIFY(dialog->width() <= 1024 && dialog->height() <= 640);
    driver.clickTarget(Capacity::fromGigabytes(16));
    QCoreApplication::processEvents();
    QCOMPARE(clippedIn(dialog), QStringList());
}

void TestLanguageSwitch::isKeptForTheNextStart()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver(program.window.get()).chooseOtherLanguage();
    QTRY_COMPARE(program.language.current(), Language::Code::Chinese);
    QCOMPARE(Language::fromText(program.settings.file()->value("language"_L1).toString()),
        Language::Code::Chinese);
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
