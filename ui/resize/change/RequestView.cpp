// SPDX-License-Identifier: MIT
#include "ui/resize/change/RequestView.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

RequestView::RequestView(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_copy(new QPushButton(this)),
      m_copied(new QLabel(this))
{
    m_text->setObjectName(u"requestText"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setObjectName(u"copyAsCurl"_s);
    m_copy->setAutoDefault(false);
    setRole(m_copied, "secondary");
    m_copied->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::control);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copied);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
    layout->setSpacing(Spacing::control);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);

    connect(m_copy, &QPushButton::clicked, this, &RequestView::copyAsCurl);
    setRequest({});
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void RequestView::setRequest(const std::optional<HttpRequest> &request)
{
    if (request && request == m_request) {
        return; // keeps a selection in the text
    }
    m_request = request;
    m_copied->hide();
    m_copy->setEnabled(request.has_value());
    m_text->setPlainText(request ? QString::fromLatin1(request->method) + u' '
                + request->url.toString(QUrl::FullyEncoded) + u"\n\n"_s + QString::fromUtf8(request->body)
                                 : QString());
}

void RequestView::retranslateUi()
{
    //: The HTTP request that will be sent
    m_text->setAccessibleName(tr("Request"));
    m_text->setPlaceholderText(tr("Choose a target to see the request."));
    m_copy->setText(tr("Copy as curl"));
    //: The command is on the clipboard now
    m_copied->setText(tr("Copied."));
}

void RequestView::copyAsCurl()
{
    QGuiApplication::clipboard()->setText(toCurl(*m_request));
    m_copied->show();
}

} // namespace dcs
