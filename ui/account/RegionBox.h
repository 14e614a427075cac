// SPDX-License-Identifier: MIT
#pragma once

#include "account/Region.h"

#include <QComboBox>

namespace dcs {

/// The regions as a list that is searched by typing a part of the name or id; its last entry is for clouds
/// that are not in the list.
class RegionBox : public QComboBox {
    Q_OBJECT
public:
    explicit RegionBox(const QList<Region> &regions, QWidget *parent = nullptr);

    /// The chosen region; null while "Custom…" or nothing is chosen.
    const Region *region() const;
    bool isCustom() const { return currentIndex() == customIndex(); }
    /// Chooses the region with this id; "Custom…" if it is not in the list, nothing if it is empty.
    void setRegionId(const QString &id);

Q_SIGNALS:
    /// Something that is no region of the list was typed: "Custom…" is chosen now.
    void customTyped(const QString &text);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    int customIndex() const { return static_cast<int>(m_regions.size()); }
    static QString displayText(const Region &region);
    int indexOf(const QString &text) const;
    void takeTypedText();
    void retranslateUi();

    QList<Region> m_regions;
};

} // namespace dcs
