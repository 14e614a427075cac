// SPDX-License-Identifier: MIT
#include "ui/operations/OperationDetailsView.h"

#include "ui/widgets/LanguageChange.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

void writeParagraph(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, int gapAbove)
{
    QTextBlockFormat block;
    block.setTopMargin(gapAbove);
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
}

QTextCharFormat coloured(const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

} // namespace

OperationDetailsView::OperationDetailsView(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new QTextEdit(this)), m_openOrders(new QPushButton(this)),
      m_copy(new QPushButton(this))
{
    m_text->setObjectName(u"operationDetails"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->document()->setDocumentMargin(Spacing::control);
    m_copy->setObjectName(u"copyOperationDetails"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_details)
            QGuiApplication::clipboard()->setText(m_details->asText());
    });
    m_openOrders->setObjectName(u"openOrders"_s);
    m_openOrders->hide();
    connect(m_openOrders, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_ordersPage); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::control);
    buttons->addStretch();
    buttons->addWidget(m_openOrders);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(theme, &Theme::changed, this, &OperationDetailsView::retranslateUi);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void OperationDetailsView::display(const OperationDetails &details, Tone tone, const QUrl &ordersPage)
{
    m_ordersPage = ordersPage;
    m_openOrders->setVisible(ordersPage.isValid());
    m_openOrders->setToolTip(ordersPage.toDisplayString());
    // What is being read, or selected for copying, is left alone while nothing about it changes.
    if (m_details == details && m_tone == tone)
        return;
    m_details = details;
    m_tone = tone;
    write();
}

void OperationDetailsView::clear()
{
    m_details.reset();
    m_openOrders->hide();
    write();
}

void OperationDetailsView::write()
{
    m_text->clear();
    m_copy->setEnabled(m_details.has_value());
    if (!m_details)
        return;
    const ThemeColours &colours = m_theme->colours();
    QTextCursor cursor(m_text->document());
    QTextCharFormat summary = coloured(colours.tone(m_tone));
    summary.setFontWeight(QFont::DemiBold);
    writeParagraph(cursor, m_details->summary, summary, 0);
    for (const QString &explanation : m_details->explanations)
        writeParagraph(cursor, explanation, coloured(colours.text), Spacing::half);
    int gap = Spacing::control;
    for (const auto &[label, value] : m_details->facts) {
        writeParagraph(cursor, label, coloured(colours.secondaryText), gap);
        cursor.insertText(u"  "_s + value, coloured(colours.text));
        gap = 0;
    }
    if (!m_details->technical.isEmpty())
        writeParagraph(cursor, m_details->technical, coloured(colours.secondaryText), Spacing::control);
    m_text->moveCursor(QTextCursor::Start);
}

void OperationDetailsView::retranslateUi()
{
    //: name of the text that tells about the selected operation
    m_text->setAccessibleName(tr("Details of the operation"));
    m_text->setPlaceholderText(tr("Select an operation to see what happened."));
    //: button: to the web page where the order of a yearly/monthly instance is paid
    m_openOrders->setText(tr("Open billing center"));
    //: button: everything about the operation to the clipboard
    m_copy->setText(tr("Copy details"));
    m_copy->setIcon(m_theme->icon(u"copy"_s));
    write();
}

} // namespace dcs
