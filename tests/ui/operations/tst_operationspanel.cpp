// SPDX-License-Identifier: MIT
#include "operations/ResizeQueue.h"
#include "tests/ui/operations/OperationSamples.h"
#include "ui/operations/OperationsModel.h"
#include "ui/operations/OperationsPanel.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

using Column = OperationsModel::Column;

namespace {

/// Answers every GET as of a running instance of 4 GB, and every POST with the same text.
class OneAnswerServer : public QTcpServer {
public:
    explicit OneAnswerServer(QByteArray answer) : m_answer(std::move(answer))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            // The request may come in pieces; its body is one JSON object.
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, request = QByteArray()]() mutable {
                request += socket->readAll();
                const bool isPost = request.startsWith("POST");
                if (!request.endsWith(isPost ? "}" : "\r\n\r\n"))
                    return;
                socket->write(isPost ? m_answer : reading(request));
                request.clear();
            });
        });
    }

private:
    static QByteArray reading(const QByteArray &request)
    {
        const QByteArray path = request.split(' ').value(1);
        const QByteArray body = R"({"instance_id":")" + path.split('/').last()
            + R"(","status":"RUNNING","task":null,"capacity":4,)"
              R"("resource_spec_code":"redis.ha.xu1.large.r2.4"})";
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QByteArray m_answer;
};

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
    void copyDetails();
    void activation();
    void languageChange();
    void accessible();

private:
    void start(const QByteArray &answer);
    int submit(int number);
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
    QCOMPARE(cell(0, Column::Change), u"4 GB → 8 GB"_s);
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

void TestOperationsPanel::activation()
{
    QSignalSpy activated(m_panel.get(), &OperationsPanel::instanceActivated);
    const int id = submit(1);
    m_panel->select(id);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].toString(), m_queue->operation(id).request.instanceId);
    const QPoint place = table()->visualRect(table()->model()->index(0, 0)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.count(), 2);
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
    QCOMPARE(spoken, u"Change: 4 GB → 8 GB"_s);
    QVERIFY(!m_panel->findChild<QTextEdit *>()->accessibleName().isEmpty());
}

QTEST_MAIN(TestOperationsPanel)
#include "tst_operationspanel.moc"
