// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "model/Instance.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace dcs {

class DcsClient;

/// Everything the API told about one instance, grouped, selectable and copyable, with a hint when its memory
/// is nearly full, and its background tasks, which are read while the pane can be seen.
class DetailsPane : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPane(const Theme *theme, QWidget *parent = nullptr);
    ~DetailsPane() override;

    /// The hint's suggestion comes from the catalogue. Background tasks are read by the client; none without
    /// it.
    void setInstance(
        const std::optional<Instance> &instance, const Catalogue &catalogue, DcsClient *client = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Parts;
    void readTasks();
    void makeRows();
    void showHint();
    bool isWide() const;
    void retranslateUi();

    std::unique_ptr<Parts> m_parts;
};

} // namespace dcs
