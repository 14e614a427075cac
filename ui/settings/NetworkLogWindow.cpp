// SPDX-License-Identifier: MIT
#include "ui/settings/NetworkLogWindow.h"

#include "api/http/RequestLog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int charactersShown = 110;
constexpr int linesShown = 24;

} // namespace

void NetworkLogWindow::present(const RequestLog *log, QWidget *mainWindow)
{
    auto *window = mainWindow->findChild<NetworkLogWindow *>();
    if (!window) {
        window = new NetworkLogWindow(log, mainWindow);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->activateWindow();
}

NetworkLogWindow::NetworkLogWindow(const RequestLog *log, QWidget *parent)
    : QDialog(parent), m_lines(new QPlainTextEdit(this)), m_copySelected(new QPushButton(this)),
      m_copyAll(new QPushButton(this)), m_clear(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"networkLog"_s);
    m_lines->setObjectName(u"networkLogLines"_s);
    m_copySelected->setObjectName(u"copySelected"_s);
    m_copyAll->setObjectName(u"copyAll"_s);
    m_clear->setObjectName(u"clear"_s);
    m_lines->setReadOnly(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setMaximumBlockCount(RequestLog::capacity);
    m_copySelected->setEnabled(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::control);
    buttons->addWidget(m_copySelected);
    buttons->addWidget(m_copyAll);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_lines, 1);
    column->addLayout(buttons);
    for (QPushButton *button : {m_copySelected, m_copyAll, m_clear, m_close})
        button->setAutoDefault(false);

    for (const RequestRecord &record : log->records())
        m_lines->appendPlainText(record.line());
    connect(log, &RequestLog::appended, this,
        [this](const RequestRecord &record) { m_lines->appendPlainText(record.line()); });
    connect(m_lines, &QPlainTextEdit::copyAvailable, m_copySelected, &QWidget::setEnabled);
    connect(m_copySelected, &QPushButton::clicked, m_lines, &QPlainTextEdit::copy);
    connect(m_copyAll, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_lines->toPlainText()); });
    connect(m_clear, &QPushButton::clicked, m_lines, &QPlainTextEdit::clear);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    resize(fontMetrics().averageCharWidth() * charactersShown, fontMetrics().lineSpacing() * linesShown);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void NetworkLogWindow::retranslateUi()
{
    setWindowTitle(tr("Network log"));
    m_lines->setAccessibleName(tr("Requests, the newest last"));
    m_copySelected->setText(tr("Copy &selected"));
    m_copyAll->setText(tr("Copy &all"));
    m_clear->setText(tr("C&lear"));
    m_close->setText(tr("&Close"));
}

} // namespace dcs
