// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "account/Region.h"

#include <QWidget>

#include <functional>

class QListWidget;
class QPushButton;

namespace dcs {

/// The further places of a profile as a list, to add, change and remove them.
class LocationList : public QWidget {
    Q_OBJECT
public:
    /// present: the profile as it is entered now, without its further places.
    LocationList(const QList<Region> &regions, std::function<Profile()> present, QWidget *parent = nullptr);

    void setLocations(const QList<Endpoint> &locations);
    const QList<Endpoint> &locations() const { return m_locations; }
    /// What takes the focus.
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// The user has changed the list.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(qsizetype current);
    void updateButtons();
    void edit(qsizetype index);
    void remove();
    void retranslateUi();

    QList<Region> m_regions;
    std::function<Profile()> m_present;
    QList<Endpoint> m_locations;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace dcs
