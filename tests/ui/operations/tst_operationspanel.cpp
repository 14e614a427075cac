// SPDX-License-Identifier: MIT
#include "operations/run/ResizeQueue.h"
#include "tests/operations/JournalTestData.h"
#include "tests/ui/operations/OneAnswerServer.h"
#include "tests/ui/operations/OperationSamples.h"
#include "ui/operations/OperationsModel.h"
#include "ui/operations/OperationsPanel.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

using Column = OperationsModel::Column;

namespace {

const QByteArray accepted = "HTTP/1.1 204 No Content\r\nX-Request-Id: 8ed3c9f1e2a04b7d\r\n\r\n";

QByteArray refusal()
{
    const QByteArray body = R"({"error_code":"DCS.4054","error_msg":"Not allowed in the instance status."})";
    return "HTTP/1.1 400 Bad Request\r\nX-Request-Id: 5b1f\r\nContent-Type: "
           "application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestOperationsPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void empty();
    void acceptedRequest();
    void refusedRequest();
    void earlierOperations();
    void menuOfEveryRow();
    void copyDetails();
    void languageChange();
    void accessible();
    void hiddenByTheFilter();
    void searchInTheJournal();
    void retryOfOlderPages();
    void rowsForAFile();
    void exportButton();
    void sortsByEveryColumn();
    void onlyOneBatch();
    void doubleClickShowsTheInstance();

private:
    void start(const QByteArray &answer);
    int submit(int number);
    void useJournal(int operations);
    QString cell(int row, Column column) const;
    QString details() const { return m_panel->findChild<QTextEdit *>(u"operationDetails"_s)->toPlainText(); }
    QTableView *table() const { return m_panel->findChild<QTableView *>(u"operationsTable"_s); }

    Theme m_theme;
    ErrorCatalogue m_errors;
    std::unique_ptr<OneAnswerServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<DcsClient> m_client;
    std::unique_ptr<ResizeQueue> m_queue;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<OperationsPanel> m_panel;
};

void TestOperationsPanel::initTestCase()
{
    m_theme.apply(ThemeMode::Light);
    QFile file(u":/dcs/data/error-codes.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_errors = ErrorCatalogue::fromCsv(file.readAll());
}

void TestOperationsPanel::init() { start(accepted); }

void TestOperationsPanel::cleanup()
{
    m_panel.reset();
    m_queue.reset();
    m_journal.reset();
    m_client.reset();
    m_authenticator.reset();
    m_http.reset();
    m_server.reset();
}

void TestOperationsPanel::start(const QByteArray &answer)
{
    cleanup();
    m_server = std::make_unique<OneAnswerServer>(answer);
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
    m_http = std::make_unique<HttpClient>();
    m_authenticator =
        std::make_unique<Authenticator>(m_http.get(), Endpoint{url, url, u"region"_s, u"project"_s},
            AccessKey{u"key"_s, u"secret"_s, QString()}, &QDateTime::currentDateTimeUtc);
    m_client = std::make_unique<DcsClient>(m_http.get(), m_authenticator.get(), ClientSettings());
    m_queue = std::make_unique<ResizeQueue>(WatchSettings(), &QDateTime::currentDateTimeUtc);
    m_panel = std::make_unique<OperationsPanel>(m_queue.get(), &m_errors, &m_theme);
    m_panel->resize(900, 240);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

int TestOperationsPanel::submit(int number)
{
    ResizeRequest request = samples::operation(number, OperationState::Queued).request;
    request.body = extendBody(request.to.capacity, request.to.specCode);
    return m_queue->submit(m_client.get(), {u"Demo"_s, u"key"_s}, request).value_or(0);
}

/// A panel over a journal with so many operations that are done, "cache-1" the oldest of them.
void TestOperationsPanel::useJournal(int operations)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.db"_s));
    const auto appendAll = [&]() -> std::optional<JournalProblem> {
        for (int number = 1; number <= operations; ++number) {
            Operation operation = journalOperation(number);
            operation.state = OperationState::Done;
            if (const std::optional<JournalProblem> problem = m_journal->append(operation))
                return problem;
        }
        return std::nullopt;
    };
    QVERIFY(!m_journal->together(appendAll));
    QVERIFY(!m_queue->useJournal(m_journal.get()));
    m_panel = std::make_unique<OperationsPanel>(m_queue.get(), &m_errors, &m_theme, m_journal.get());
    m_panel->resize(900, 240);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_VERIFY(table()->model()->rowCount() > 0);
}

QString TestOperationsPanel::cell(int row, Column column) const
{
    return table()->model()->index(row, static_cast<int>(column)).data().toString();
}

void TestOperationsPanel::empty()
{
    const auto *text = m_panel->findChild<QLabel *>(u"noOperations"_s);
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), u"No resize yet."_s);
    QVERIFY(!table()->isVisible());
    QCOMPARE(m_panel->findChild<QLabel *>(u"operationsTitle"_s)->text(), u"Operations"_s);
}

void TestOperationsPanel::acceptedRequest()
{
    const int id = submit(1);
    QVERIFY(table()->isVisible());
    QCOMPARE(cell(0, Column::Change), u"4 → 8 GB"_s);
    QTRY_COMPARE(m_queue->operation(id).state, OperationState::Accepted);
    QTRY_COMPARE(cell(0, Column::State), u"Accepted"_s);
    QCOMPARE(cell(0, Column::Outcome), u"The service accepted the request (204)."_s);
    // The first one is selected by itself; its time runs.
    QVERIFY(details().contains(u"The service accepted the request (204)."_s));
    QVERIFY(details().contains(u"8ed3c9f1e2a04b7d"_s));
    QTRY_VERIFY(cell(0, Column::Took) != u"0 s"_s && !cell(0, Column::Took).isEmpty());
}

void TestOperationsPanel::refusedRequest()
{
    start(refusal());
    const int id = submit(1);
    QTRY_COMPARE(m_queue->operation(id).state, OperationState::Failed);
    QTRY_COMPARE(cell(0, Column::State), u"Failed"_s);
    QVERIFY(cell(0, Column::Outcome).contains(u"DCS.4054"_s));
    const ErrorExplanation *explanation = m_errors.find(400, u"DCS.4054"_s);
    QVERIFY(explanation);
    QVERIFY(details().contains(explanation->meaningEn));
    QVERIFY(details().contains(explanation->remedyEn));
    QVERIFY(details().contains(u"Not allowed in the instance status."_s));
    QVERIFY(details().contains(u"5b1f"_s));
}

/// Of a queue that has had work before the panel was made; the newest stands first, and select finds any.
void TestOperationsPanel::earlierOperations()
{
    const int first = submit(1);
    const int second = submit(2);
    OperationsPanel panel(m_queue.get(), &m_errors, &m_theme);
    const auto *rows = panel.findChild<QTableView *>(u"operationsTable"_s);
    QCOMPARE(rows->model()->rowCount(), 2);
    QCOMPARE(rows->model()->index(0, 0).data(OperationsModel::OperationIdRole).toInt(), second);
    for (const int id : {first, second}) {
        panel.select(id);
        QCOMPARE(rows->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(
            rows->selectionModel()->selectedRows().first().data(OperationsModel::OperationIdRole).toInt(),
            id);
    }
    panel.select(99);
    QCOMPARE(rows->selectionModel()->selectedRows().first().row(), 0);
}

/// Every row has a menu; the queue does not know what only the journal tells.
void TestOperationsPanel::menuOfEveryRow()
{
    useJournal(1);
    QCOMPARE(m_panel->findChild<QTableView *>()->model()->rowCount(), 1);
    QSignalSpy menus(m_panel.get(), &OperationsPanel::menuRequested);
    const auto ask = [this](int row) {
        const QRect cell = table()->visualRect(table()->model()->index(row, 0));
        Q_EMIT table()->customContextMenuRequested(cell.center());
    };
    ask(0);
    QCOMPARE(menus.size(), 1);
    QCOMPARE(menus.constFirst().constFirst().value<Operation>().id, 0);
    const int id = submit(1);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    ask(0);
    QCOMPARE(menus.size(), 2);
    QCOMPARE(menus.constLast().constFirst().value<Operation>().id, id);
}

void TestOperationsPanel::copyDetails()
{
    start(refusal());
    auto *copy = m_panel->findChild<QPushButton *>(u"copyOperationDetails"_s);
    QVERIFY(!copy->isEnabled());
    const int id = submit(1);
    QTRY_COMPARE(m_queue->operation(id).state, OperationState::Failed);
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"DCS.4054"_s));
    QVERIFY(text.contains(u"5b1f"_s));
    QVERIFY(text.contains(u"4 GB (redis.ha.xu1.large.r2.4)"_s));
    QVERIFY(!text.contains(u"secret"_s));
}

void TestOperationsPanel::languageChange()
{
    submit(1);
    QSignalSpy headers(table()->model(), &QAbstractItemModel::headerDataChanged);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_panel.get(), &event);
    QCOMPARE(headers.count(), 1);
}

void TestOperationsPanel::accessible()
{
    submit(1);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table());
    QCOMPARE(interface->text(QAccessible::Name), u"Operations"_s);
    const QString spoken = interface->tableInterface()->cellAt(0, 1)->text(QAccessible::Name);
    QCOMPARE(spoken, u"Change: 4 → 8 GB"_s);
    QVERIFY(!m_panel->findChild<QTextEdit *>()->accessibleName().isEmpty());
}

/// What has just been submitted is told of even if the filter excludes it; one click shows it.
void TestOperationsPanel::hiddenByTheFilter()
{
    const auto *hint = m_panel->findChild<QLabel *>(u"operationsHint"_s);
    auto *clear = m_panel->findChild<QPushButton *>(u"operationsHintAction"_s);
    auto *states = m_panel->findChild<QComboBox *>(u"operationStates"_s);
    states->setCurrentIndex(3);
    QVERIFY(!hint->isVisible());
    submit(1);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"1 more hidden by the filter"_s));
    QVERIFY(!table()->isVisible());
    QCOMPARE(clear->text(), u"Clear filter"_s);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(states->currentIndex(), 0);
    QVERIFY(table()->isVisible());
    QCOMPARE(cell(0, Column::Instance), u"orders-1"_s);
    QVERIFY(!hint->isVisible());
    QVERIFY(!clear->isVisible());
}

void TestOperationsPanel::searchInTheJournal()
{
    useJournal(3);
    QCOMPARE(table()->model()->rowCount(), 3);
    auto *search = m_panel->findChild<QLineEdit *>(u"operationSearch"_s);
    const auto *text = m_panel->findChild<QLabel *>(u"noOperations"_s);
    QTest::keyClicks(search, u"cache-2"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, Column::Instance), u"cache-2"_s);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(details().contains(u"cache-2"_s));
    QTest::keyClicks(search, u"2"_s);
    QTRY_VERIFY(text->isVisible());
    QCOMPARE(text->text(), u"No operation matches."_s);
}

/// A page that could not be read is read by the button, or when the list is scrolled again; it does not try
/// for ever by itself.
void TestOperationsPanel::retryOfOlderPages()
{
    useJournal(2 * OperationsModel::pageLength + 1);
    const QString path = m_journal->opening().path;
    const QStringList lose{u"ALTER TABLE operations RENAME TO lost"_s};
    const QStringList find{u"ALTER TABLE lost RENAME TO operations"_s};
    auto *retry = m_panel->findChild<QPushButton *>(u"operationsHintAction"_s);
    const auto *order = qobject_cast<QSortFilterProxyModel *>(table()->model());
    QAbstractItemModel *model = order->sourceModel();
    const int before = model->rowCount();
    QVERIFY(before < 2 * OperationsModel::pageLength + 1);
    QVERIFY(runSql(path, lose));
    QSignalSpy readings(qobject_cast<OperationsModel *>(model), &OperationsModel::readingChanged);
    table()->scrollToBottom();
    QTRY_VERIFY(retry->isVisible());
    QCOMPARE(retry->text(), u"Try again"_s);
    QCoreApplication::processEvents();
    QVERIFY(readings.count() <= 6);
    QCOMPARE(model->rowCount(), before);
    QVERIFY(runSql(path, find));
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(model->rowCount() > before);
    QVERIFY(!retry->isVisible());

    const int then = model->rowCount();
    QVERIFY(runSql(path, lose));
    table()->scrollToBottom();
    QTRY_VERIFY(retry->isVisible() || model->rowCount() > then);
    QVERIFY(runSql(path, find));
    const auto scrollsToTheRest = [&] { // again and again: a reading under way may still fail
        table()->scrollToTop();
        table()->scrollToBottom();
        return model->rowCount() == 2 * OperationsModel::pageLength + 1;
    };
    QTRY_VERIFY(scrollsToTheRest());
}

/// All that passes, whether it is shown yet or not; those of this process as they stand, each once.
void TestOperationsPanel::rowsForAFile()
{
    const int count = 3 * OperationsModel::pageLength;
    useJournal(count);
    const int id = submit(1);
    QTRY_COMPARE(m_queue->operation(id).state, OperationState::Accepted);
    const TableSource source = m_panel->rows();
    QObject asker;
    QStringList ids;
    bool isDone = false;
    QList<qint64> totals;
    std::function<void()> next = [&] {
        source.next(&asker, [&](const TableSource::Piece &piece) {
            QVERIFY(!piece.problem);
            for (const TableRow &row : piece.rows) {
                QCOMPARE(row.size(), source.headers.size());
                ids.append(std::get<QString>(row[1]));
            }
            totals.append(piece.total);
            isDone = piece.rows.isEmpty();
            if (!isDone)
                next();
        });
    };
    next();
    QTRY_VERIFY(isDone);
    QCOMPARE(totals, QList<qint64>(totals.size(), count + 1));
    QCOMPARE(ids.size(), count + 1);
    QCOMPARE(ids.takeFirst(), m_queue->operation(id).request.instanceId);
    for (int row = 0; row < count; ++row)
        QCOMPARE(ids[row], u"id-%1"_s.arg(count - row));
}

void TestOperationsPanel::exportButton()
{
    auto *button = m_panel->findChild<QToolButton *>(u"exportOperations"_s);
    QVERIFY(!button->isVisible());
    QAction action(u"Export operations"_s);
    action.setIconText(u"Export"_s);
    action.setToolTip(u"All of them"_s);
    m_panel->setExportAction(&action);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Export"_s);
    QCOMPARE(button->toolTip(), u"All of them"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name), u"Export operations"_s);
    QSignalSpy triggered(&action, &QAction::triggered);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    action.setText(u"导出操作"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name), u"导出操作"_s);
}

/// A column that is not that of time is sorted over all of the journal, not over what was read first.
void TestOperationsPanel::sortsByEveryColumn()
{
    const int count = OperationsModel::pageLength + 20;
    useJournal(count);
    table()->sortByColumn(static_cast<int>(Column::Instance), Qt::AscendingOrder);
    QTRY_COMPARE(table()->model()->rowCount(), count);
    QCOMPARE(cell(0, Column::Instance), u"cache-1"_s);
    table()->sortByColumn(static_cast<int>(Column::Queued), Qt::AscendingOrder);
    QCOMPARE(cell(0, Column::Instance), u"cache-1"_s);
    QCOMPARE(cell(1, Column::Instance), u"cache-2"_s);
    table()->sortByColumn(static_cast<int>(Column::Queued), Qt::DescendingOrder);
    QCOMPARE(cell(0, Column::Instance), u"cache-%1"_s.arg(count));
}

void TestOperationsPanel::onlyOneBatch()
{
    useJournal(3);
    Operation member = journalOperation(9);
    member.state = OperationState::Done;
    member.batchId = u"batch"_s;
    QVERIFY(!m_journal->append(member));
    m_panel->showBatch(u"batch"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, Column::Instance), u"cache-9"_s);
    auto *chip = m_panel->findChild<QPushButton *>(u"operationBatch"_s);
    QVERIFY(chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QVERIFY(!chip->isVisible());
}

void TestOperationsPanel::doubleClickShowsTheInstance()
{
    useJournal(2);
    QSignalSpy actions(m_panel.get(), &OperationsPanel::actionRequested);
    Q_EMIT table()->doubleClicked(table()->model()->index(1, 0));
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.first().at(0).value<OperationAction>(), OperationAction::ShowInstance);
    QCOMPARE(actions.first().at(1).value<Operation>().request.instanceId, u"id-1"_s);
}

QTEST_MAIN(TestOperationsPanel)
#include "tst_operationspanel.moc"
