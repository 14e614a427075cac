// SPDX-License-Identifier: MIT
#include "ui/settings/PathRow.h"

#include "ui/theme/Theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace dcs {

PathRow::PathRow(const QString &path, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_button(new QPushButton(this))
{
    m_field->setReadOnly(true);
    m_button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_field);
    setPath(path);
}

void PathRow::setPath(const QString &path)
{
    m_path = path;
    m_field->setText(QDir::toNativeSeparators(path));
    m_field->setCursorPosition(0);
    m_field->setToolTip(m_field->text());
}

} // namespace dcs
