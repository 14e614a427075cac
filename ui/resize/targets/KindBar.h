// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"

#include <QWidget>

#include <array>

class QRadioButton;

namespace dcs {

/// What kind of change the targets are listed for. A target can belong to more than one of them: fewer shards
/// are a smaller size, too.
enum class TargetKind { Larger, Smaller, Type, Replicas, Shards };

inline constexpr std::array allTargetKinds{
    TargetKind::Larger, TargetKind::Smaller, TargetKind::Type, TargetKind::Replicas, TargetKind::Shards};

bool isOfKind(const Candidate &candidate, TargetKind kind);

/// The choice of the kind of change. Kinds without an allowed target cannot be chosen; their tool tips say
/// why.
class KindBar : public QWidget {
    Q_OBJECT
public:
    explicit KindBar(QWidget *parent = nullptr);

    /// Candidates as ResizeRules lists them. The chosen kind stays as long as it has a target, otherwise the
    /// first one that has.
    void setCandidates(const QList<Candidate> &candidates);
    TargetKind kind() const;

Q_SIGNALS:
    /// By the user.
    void kindChosen();

private:
    void retranslateUi();

    struct Choice {
        QRadioButton *button = nullptr;
        QList<Refusal> refusals = {}; ///< of the nearest target, where none is allowed
        bool any = false; ///< there is a specification of this kind
    };
    QRadioButton *button(TargetKind kind) const;
    std::array<Choice, allTargetKinds.size()> m_choices;
};

} // namespace dcs
