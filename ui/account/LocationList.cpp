// SPDX-License-Identifier: MIT
#include "ui/account/LocationList.h"

#include "ui/account/LocationDialog.h"
#include "ui/account/ProfileLook.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

LocationList::LocationList(const QList<Region> &regions, std::function<Profile()> present, QWidget *parent)
    : QWidget(parent), m_regions(regions), m_present(std::move(present)), m_list(new QListWidget(this)),
      m_add(new QPushButton(this)), m_change(new QPushButton(this)), m_remove(new QPushButton(this))
{
    m_list->setObjectName(u"furtherLocations"_s);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the buttons are
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::half);
    const std::array buttons{std::pair<QPushButton *, const char *>(m_add, "addLocation"),
        std::pair<QPushButton *, const char *>(m_change, "changeLocation"),
        std::pair<QPushButton *, const char *>(m_remove, "removeLocation")};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::control);
    row->addWidget(m_list, 1);
    row->addLayout(column);
    connect(m_list, &QListWidget::currentRowChanged, this, &LocationList::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { edit(m_list->currentRow()); });
    connect(m_add, &QPushButton::clicked, this, [this] { edit(m_locations.size()); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(m_list->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &LocationList::remove);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void LocationList::setLocations(const QList<Endpoint> &locations)
{
    m_locations = locations;
    fill(0);
}

void LocationList::fill(qsizetype current)
{
    m_list->clear();
    for (const Endpoint &location : std::as_const(m_locations)) {
        const QString project =
            location.projectId.isEmpty() ? tr("project found by the region") : location.projectId;
        auto *item = new QListWidgetItem(ProfileLook::location(location) + u" · "_s + project, m_list);
        item->setToolTip(item->text());
    }
    m_list->setCurrentRow(int(std::min(current, m_locations.size() - 1)));
    updateButtons();
}

void LocationList::updateButtons()
{
    const bool any = m_list->currentRow() >= 0;
    m_change->setEnabled(any);
    m_remove->setEnabled(any);
}

void LocationList::edit(qsizetype index)
{
    Profile profile = m_present();
    QList<Endpoint> others = m_locations;
    others.prepend(std::exchange(profile.endpoint, m_locations.value(index)));
    if (index < m_locations.size())
        others.removeAt(index + 1);
    auto *dialog = new LocationDialog(m_regions, profile, others, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, index] {
        if (index < m_locations.size())
            m_locations[index] = dialog->location();
        else
            m_locations.append(dialog->location());
        fill(index);
        Q_EMIT changed();
    });
    dialog->open();
}

void LocationList::remove()
{
    const int row = m_list->currentRow();
    m_locations.removeAt(row);
    fill(row);
    m_list->setFocus();
    Q_EMIT changed();
}

bool LocationList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_remove->isEnabled()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LocationList::retranslateUi()
{
    m_add->setText(tr("Add re&gion…"));
    m_change->setText(tr("C&hange…"));
    m_remove->setText(tr("Remove"));
    //: The selected region
    m_remove->setToolTip(tr("Remove the selected region (Delete)"));
    fill(m_list->currentRow());
}

} // namespace dcs
