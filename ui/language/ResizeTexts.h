// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeFinding.h"
#include "model/resize/ResizeRules.h"
#include "operations/Operation.h"
#include "ui/theme/Theme.h"

#include <QString>

/// Operations, and what speaks for and against a resize, as Texts has values.
namespace dcs::Texts {

QString operationState(OperationState state);
Tone tone(OperationState state);
QString icon(OperationState state);
QString failure(FailureReason reason);
QString waitReason(WaitReason reason);

QString refusal(Refusal refusal);
/// What must hold for a change, as a statement to agree to.
QString condition(Condition condition);

/// What an item of the check before a resize is about, with its limit; "" if it is not a documented one.
QString riskItem(RiskItem item);
/// What a check of a resize found, with the service's own words.
QString resizeFinding(const ResizeFinding &finding);

} // namespace dcs::Texts
