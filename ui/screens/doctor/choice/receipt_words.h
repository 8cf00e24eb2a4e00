// SPDX-License-Identifier: EUPL-1.2
// What a receipt says, on the screen and on paper (R50, S58).
#pragma once

#include <QVector>
#include <utility>

#include "core/doctor/choice.h"
#include "ui/print/print_job.h"

namespace ui {

/// What holds: `Da ora il medico è <b>…</b>.`, marked.
QString receiptOutcome(const core::ChoiceRequest& request);
/// Protocol, doctor, state and times, as names and values; then the signature: whether it fits the
/// text, who made it, when, whose certificate. What is not known is left out.
QVector<std::pair<QString, QString>> receiptFacts(const core::ChoiceRequest& request);
PrintJob::Contents printedReceipt(const core::ChoiceRequest& request);
/// `Ricevuta-2026-00123.txt`: a file name is seen by others, so the protocol number and no more.
QString receiptFileName(const core::ChoiceRequest& request);

}  // namespace ui
