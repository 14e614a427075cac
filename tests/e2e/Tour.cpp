// SPDX-License-Identifier: MIT
// The guided tour: drives the real window in demo mode through the main job with mouse and keyboard, checks
// each step, and writes a picture of each, in both languages, light and dark. Usage: dcs-tour [FOLDER].
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

/// Of the demo's fleet: a running pay-per-use master/standby instance of 8 GB, Redis 5.0.
constexpr auto instanceToResize = "session-store-prod";

/// Not only the instances: quota and specifications, too.
bool hasReadAll(const DemoProgram &program)
{
    const Session *session = program.window->session();
    return session->quota().memory && session->catalogue().source() == Catalogue::Source::Service;
}

} // namespace

class Tour : public QObject {
    Q_OBJECT
public:
    explicit Tour(QString folder) : m_folder(std::move(folder)) { }

private Q_SLOTS:
    void mainJob_data();
    void mainJob();
    void everyKind_data();
    void everyKind();
    void severalAtOnce_data();
    void severalAtOnce();
    void nothingToShow_data();
    void nothingToShow();

private:
    void picture(const QWidget *window, const char *step);

    QString m_folder;
    QString m_variant;
    int m_step = 0;
};

void Tour::mainJob_data()
{
    QTest::addColumn<Language::Code>("language");
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("en-light") << Language::Code::English << ThemeMode::Light;
    QTest::newRow("en-dark") << Language::Code::English << ThemeMode::Dark;
    QTest::newRow("zh-light") << Language::Code::Chinese << ThemeMode::Light;
    QTest::newRow("zh-dark") << Language::Code::Chinese << ThemeMode::Dark;
}

void Tour::mainJob()
{
    QFETCH(const Language::Code, language);
    QFETCH(const ThemeMode, mode);
    m_variant = QString::fromLatin1(QTest::currentDataTag());
    m_step = 0;

    DemoProgram program({.extendMs = 2'500});
    program.theme.apply(mode);
    program.language.set(language);
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    QCOMPARE(driver.rowCount(), 40);
    QTRY_VERIFY(hasReadAll(program));
    picture(program.window.get(), "instances");

    // Search as one types.
    driver.search(u"prod"_s);
    QVERIFY(driver.rowCount() > 0 && driver.rowCount() < 40);
    picture(program.window.get(), "search");
    driver.clearSearch();
    QCOMPARE(driver.rowCount(), 40);

    // Choose an instance and a target.
    driver.clickInstance(QLatin1StringView(instanceToResize));
    QCOMPARE(driver.selectedName(), QLatin1StringView(instanceToResize));
    picture(program.window.get(), "details");
    QDialog *dialog = driver.openResizeDialog();
    QVERIFY(dialog);
    QVERIFY(driver.targetCount() > 0);
    picture(dialog, "targets");
    driver.toggleUnavailable();
    picture(dialog, "unavailable");
    driver.toggleUnavailable();
    driver.clickTarget(Capacity::fromGigabytes(16));
    QVERIFY(driver.submitButton()->isEnabled());
    QVERIFY(driver.submitButton()->text().contains("16 GB"_L1));
    picture(dialog, "before-after");

    // Submit, and watch it.
    driver.submit();
    QTRY_VERIFY(driver.instance(QLatin1StringView(instanceToResize)).status == Status::Extending);
    picture(program.window.get(), "extending");
    QTRY_COMPARE_WITH_TIMEOUT(program.queue.operations().last().state, OperationState::Done, 20'000);
    QTRY_COMPARE(driver.instance(QLatin1StringView(instanceToResize)).capacity, Capacity::fromGigabytes(16));
    QCOMPARE(program.simulator.countReceived("POST", u"/extend"_s), 1);
    picture(program.window.get(), "done");

    // The service refuses one.
    program.simulator.addFault({.kind = Fault::Kind::Status,
        .method = "POST",
        .pathContains = u"/extend"_s,
        .status = 400,
        .body = R"({"error_code":"DCS.4113","error_msg":"the instance is extending."})"});
    driver.clickInstance(QLatin1StringView(instanceToResize));
    QVERIFY(driver.openResizeDialog());
    driver.clickTarget(Capacity::fromGigabytes(24));
    driver.submit();
    QTRY_COMPARE(program.queue.operations().last().state, OperationState::Failed);
    QCOMPARE(program.queue.operations().last().error->code, u"DCS.4113"_s);
    picture(program.window.get(), "refused");

    // Switch the language and back, by the tool bar.
    const QString title = program.window->windowTitle();
    driver.chooseOtherLanguage();
    QTRY_VERIFY(program.window->windowTitle() != title);
    QCOMPARE(driver.selectedName(), QLatin1StringView(instanceToResize));
    picture(program.window.get(), "other-language");
    driver.chooseOtherLanguage();
    QTRY_COMPARE(program.window->windowTitle(), title);
}

void Tour::everyKind_data() { mainJob_data(); }

void Tour::everyKind()
{
    QFETCH(const Language::Code, language);
    QFETCH(const ThemeMode, mode);
    m_variant = QString::fromLatin1(QTest::currentDataTag());
    m_step = 10;

    DemoProgram program({.extendMs = 300});
    program.theme.apply(mode);
    program.language.set(language);
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    struct Change {
        QString instance;
        const char *kind;
        const char *step;
        QString specCode; ///< afterwards
    };
    const QList<Change> changes{
        {u"rate-limiter-gateway"_s, "kindSmaller", "smaller", u"redis.ha.au1.tiny.r2.512"_s},
        {u"session-store-prod"_s, "kindReplicas", "replica", u"redis.ha.xu1.large.r3.8"_s},
        {u"catalog-read-replicas"_s, "kindType", "type", {}}};
    for (const Change &change : changes) {
        driver.clickInstance(change.instance);
        QDialog *dialog = driver.openResizeDialog();
        QVERIFY(dialog);
        QVERIFY2(driver.chooseKind(change.kind), change.step);
        driver.clickFirstTarget();
        driver.decideTheRest();
        QVERIFY(driver.submitButton()->isEnabled());
        picture(dialog, change.step);
        driver.submit();
        QTRY_COMPARE_WITH_TIMEOUT(program.queue.operations().last().state, OperationState::Done, 20'000);
        if (!change.specCode.isEmpty())
            QTRY_COMPARE(driver.instance(change.instance).specCode, change.specCode);
    }
}

void Tour::severalAtOnce_data() { mainJob_data(); }

void Tour::severalAtOnce()
{
    QFETCH(const Language::Code, language);
    QFETCH(const ThemeMode, mode);
    m_variant = QString::fromLatin1(QTest::currentDataTag());
    m_step = 15;

    DemoProgram program({.extendMs = 1'500});
    program.theme.apply(mode);
    program.language.set(language);
    QVERIFY(program.start());
    QTRY_VERIFY(hasReadAll(program));
    WindowDriver driver(program.window.get());
    driver.search(u"redis.ha.xu1.large.r2"_s);
    driver.instances()->setFocus();
    QTest::keyClick(driver.instances(), Qt::Key_A, Qt::ControlModifier);
    driver.trigger("actionResize");
    QTRY_VERIFY(driver.activeDialog());
    const QPointer<QDialog> dialog = driver.activeDialog();
    const auto click = [&dialog](const char *name) {
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QLatin1StringView(name)), Qt::LeftButton);
    };
    click("applyRule");
    picture(dialog, "plan");
    program.simulator.setCheckFinding(
        driver.instance(QLatin1StringView(instanceToResize)).id, u"The CPU usage of a node exceeds 90%."_s);
    click("submit");
    auto *findings = dialog->findChild<QTableView *>(u"checkFindings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(findings->isVisible(), 20'000);
    picture(dialog, "plan-check");
    findings->model()->setData(findings->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    const auto *send = dialog->findChild<QAbstractButton *>(u"confirmResize"_s);
    if (auto *typed = dialog->findChild<QLineEdit *>(u"typedWord"_s); typed->isVisible())
        typed->setText(send->text().section(u' ', 1, 1));
    picture(dialog, "plan-confirm");
    click("confirmResize");
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(program.queue.operations().size() > 1);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(program.queue.operations(),
            [](const Operation &each) { return each.state == OperationState::Extending; }),
        20'000);
    picture(program.window.get(), "run");
}

void Tour::nothingToShow_data() { mainJob_data(); }

void Tour::nothingToShow()
{
    QFETCH(const Language::Code, language);
    QFETCH(const ThemeMode, mode);
    m_variant = QString::fromLatin1(QTest::currentDataTag());
    m_step = 20;

    DemoProgram program;
    program.theme.apply(mode);
    program.language.set(language);
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());

    driver.search(u"no such instance"_s);
    QCOMPARE(driver.rowCount(), 0);
    picture(program.window.get(), "no-match");
    driver.clearSearch();

    program.simulator.addFault({.kind = Fault::Kind::Status, .pathContains = u"/instances"_s, .times = -1});
    driver.trigger("actionRefresh");
    QTRY_VERIFY(program.window->session()->lastError());
    QCOMPARE(driver.rowCount(), 40);
    picture(program.window.get(), "stale");

    driver.trigger("actionSignOut");
    QVERIFY(!program.window->session());
    picture(program.window.get(), "signed-out");
    driver.trigger("actionSignIn");
    QDialog *dialog = driver.activeDialog();
    QVERIFY(dialog);
    picture(dialog, "sign-in");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!driver.activeDialog());

    program.window->signIn(program.signIn());
    QTRY_VERIFY(program.window->session()->lastError());
    picture(program.window.get(), "unreachable");
}

void Tour::picture(const QWidget *window, const char *step)
{
    QCoreApplication::processEvents();
    const QString name =
        u"%1-%2-%3.png"_s.arg(m_variant).arg(++m_step, 2, 10, '0'_L1).arg(QLatin1StringView(step));
    QVERIFY2(const_cast<QWidget *>(window)->grab().save(QDir(m_folder).filePath(name)), qPrintable(name));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStringList arguments = application.arguments();
    const QString folder = arguments.size() > 1 ? arguments.takeAt(1) : QDir::current().filePath(u"tour"_s);
    if (!QDir().mkpath(folder)) {
        qCritical("The folder for the pictures cannot be made: %s", qPrintable(folder));
        return EXIT_FAILURE;
    }
    Tour tour(folder);
    return QTest::qExec(&tour, arguments);
}

#include "Tour.moc"
