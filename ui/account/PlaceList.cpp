// SPDX-License-Identifier: MIT
#include "ui/account/PlaceList.h"

#include "ui/account/PlaceDialog.h"
#include "ui/account/ProfileLook.h"
#include "ui/language/LanguageChange.h"
#include "ui/theme/Theme.h"

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

PlaceList::PlaceList(const QList<Region> &regions, std::function<Profile()> present, QWidget *parent)
    : QWidget(parent), m_regions(regions), m_present(std::move(present)), m_list(new QListWidget(this)),
      m_add(new QPushButton(this)), m_change(new QPushButton(this)), m_remove(new QPushButton(this))
{
    m_list->setObjectName(u"furtherPlaces"_s);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the buttons are
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::Half);
    const std::array buttons{std::pair<QPushButton *, const char *>(m_add, "addPlace"),
        std::pair<QPushButton *, const char *>(m_change, "changePlace"),
        std::pair<QPushButton *, const char *>(m_remove, "removePlace")};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Control);
    row->addWidget(m_list, 1);
    row->addLayout(column);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlaceList::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { edit(m_list->currentRow()); });
    connect(m_add, &QPushButton::clicked, this, [this] { edit(m_places.size()); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(m_list->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &PlaceList::remove);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void PlaceList::setPlaces(const QList<Endpoint> &places)
{
    m_places = places;
    fill(0);
}

void PlaceList::fill(qsizetype current)
{
    m_list->clear();
    for (const Endpoint &place : std::as_const(m_places)) {
        const QString project =
            place.projectId.isEmpty() ? tr("project found by the region") : place.projectId;
        auto *item = new QListWidgetItem(ProfileLook::place(place) + u" · "_s + project, m_list);
        item->setToolTip(item->text());
    }
    m_list->setCurrentRow(int(std::min(current, m_places.size() - 1)));
    updateButtons();
}

void PlaceList::updateButtons()
{
    const bool any = m_list->currentRow() >= 0;
    m_change->setEnabled(any);
    m_remove->setEnabled(any);
}

void PlaceList::edit(qsizetype index)
{
    Profile profile = m_present();
    QList<Endpoint> others = m_places;
    others.prepend(std::exchange(profile.endpoint, m_places.value(index)));
    if (index < m_places.size())
        others.removeAt(index + 1);
    auto *dialog = new PlaceDialog(m_regions, profile, others, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, index] {
        if (index < m_places.size())
            m_places[index] = dialog->place();
        else
            m_places.append(dialog->place());
        fill(index);
        Q_EMIT changed();
    });
    dialog->open();
}

void PlaceList::remove()
{
    const int row = m_list->currentRow();
    m_places.removeAt(row);
    fill(row);
    m_list->setFocus();
    Q_EMIT changed();
}

bool PlaceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_remove->isEnabled()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlaceList::retranslateUi()
{
    m_add->setText(tr("Add re&gion…"));
    m_change->setText(tr("C&hange…"));
    m_remove->setText(tr("Remove"));
    //: The selected region
    m_remove->setToolTip(tr("Remove the selected region (Delete)"));
    fill(m_list->currentRow());
}

} // namespace dcs
