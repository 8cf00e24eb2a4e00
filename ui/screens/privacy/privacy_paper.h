// SPDX-License-Identifier: EUPL-1.2
// What GESTIONE PRIVACY puts on paper (R17, R80): all rows, black on white.
#pragma once

#include <QTextDocument>
#include <memory>

#include "core/accesses/access_gateway.h"
#include "core/delegations/delegation.h"
#include "ui/print/print_job.h"

namespace ui {

/// One paper, for PagePrints.
PrintJob::Contents onPaper(std::unique_ptr<QTextDocument> text);

/// The receipt of one choice: what was chosen, when, by whom, after which notice, what it does.
/// `by`: the name of who chose.
std::unique_ptr<QTextDocument> consentReceipt(const core::ConsentAct& act, const QString& by);
std::unique_ptr<QTextDocument> delegationReceipt(const core::Delegation& delegation,
                                                 const QDate& today);

std::unique_ptr<QTextDocument> historyPaper(const core::ConsentHistory& history);
std::unique_ptr<QTextDocument> accessesPaper(const QVector<core::Access>& accesses,
                                             const QString& filters);
std::unique_ptr<QTextDocument> seenPaper(core::Reader reader,
                                         const QVector<core::Document>& documents,
                                         const QVector<core::NotebookEntry>& notes);
std::unique_ptr<QTextDocument> hiddenPaper(const QVector<core::Document>& documents);
std::unique_ptr<QTextDocument> delegationsPaper(const QVector<core::Delegation>& delegations,
                                                const QVector<core::ActingPerson>& people,
                                                const QDate& today);

}  // namespace ui
