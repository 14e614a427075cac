// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "model/Instance.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace dcs {

/// Everything the API told about one instance, grouped, selectable and copyable, with a hint when its memory
/// is nearly full.
class DetailsPane : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPane(const Theme *theme, QWidget *parent = nullptr);
    ~DetailsPane() override;

    /// The hint's suggestion comes from the catalogue.
    void setInstance(const std::optional<Instance> &instance, const Catalogue &catalogue);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    void makeRows();
    void showHint();
    bool isWide() const;
    void retranslateUi();

    std::unique_ptr<Parts> m_parts;
};

} // namespace dcs
