// SPDX-License-Identifier: MIT
#include "ui/widgets/SecretEdit.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dcs {

void hideInput(QLineEdit *edit)
{
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

SecretEdit::SecretEdit(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_show(new QToolButton(this))
{
    hideInput(m_edit);
    m_show->setObjectName(u"showSecret"_s);
    m_show->setCheckable(true);
    setFocusProxy(m_edit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::half);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslateUi();
    });
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        m_show->setChecked(false);
    QWidget::changeEvent(event);
}

void SecretEdit::retranslateUi()
{
    const bool shown = m_show->isChecked();
    //: Button beside a hidden secret: make it readable, hide it again
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    //: Spoken, of the same button: what was typed is a secret key or a password
    m_show->setAccessibleName(shown ? tr("Hide what is typed") : tr("Show what is typed"));
}

} // namespace dcs
