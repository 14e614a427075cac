// SPDX-License-Identifier: MIT
#include "ui/operations/OperationDetailsView.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace dcs;

/// Stands for the web browser.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_DISABLE_COPY_MOVE(Browser)
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class TestOperationDetailsView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orderIsPaidInTheBrowser();
};

void TestOperationDetailsView::orderIsPaidInTheBrowser()
{
    const Theme theme;
    const OperationDetails details{u"Waiting for payment"_s, {}, {{u"Order"_s, u"CS2403141234567"_s}}, {}};
    OperationDetailsView view(&theme);
    view.show();
    const auto *button = view.findChild<QPushButton *>(u"openOrders"_s);
    QVERIFY(!button->isVisible());
    view.display(details, Tone::Caution);
    QVERIFY(!button->isVisible());

    const QUrl page(u"https://billing.example.com/?region=cn-north-4#/orders"_s);
    view.display(details, Tone::Caution, page);
    QVERIFY(button->isVisible());
    QCOMPARE(button->toolTip(), page.toString());
    Browser browser;
    view.findChild<QPushButton *>(u"openOrders"_s)->click();
    QCOMPARE(browser.opened, QList<QUrl>{page});

    view.clear();
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(TestOperationDetailsView)
#include "tst_operationdetailsview.moc"
