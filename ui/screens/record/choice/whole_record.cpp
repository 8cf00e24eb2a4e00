// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/choice/whole_record.h"

#include "core/record/all_documents.h"
#include "ui/screens/record/consent/record_consent.h"

namespace ui {

WholeRecord::WholeRecord(std::unique_ptr<core::RecordGateway> gateway)
    : gateway_(std::move(gateway)) {}

void WholeRecord::clear() {
    asked_.cancel();
    documents_.clear();
    error_.reset();
    state_ = State::fresh;
}

void WholeRecord::load() {
    if (state_ == State::loading) return;
    state_ = State::loading;
    error_.reset();
    asked_ = core::allDocuments(*gateway_, this);
    core::whenDone(asked_, this, [this](const core::Result<QVector<core::Document>>& answer) {
        if (state_ == State::loading) onAnswer(answer);
    });
    Q_EMIT changed();
}

void WholeRecord::onAnswer(const core::Result<QVector<core::Document>>& answer) {
    state_ = answer ? State::ready : State::failed;
    if (answer)
        documents_ = *answer;
    else
        error_ = answer.error();
    Q_EMIT changed();
}

std::shared_ptr<WholeRecord> wholeRecord(const Context& context) {
    return context.scope.obtain<WholeRecord>([&context] {
        const core::Session& session = *context.services.sessions.current();
        return forgetsWithRecord(context,
                                 new WholeRecord(context.services.gateways.record(session)),
                                 &WholeRecord::clear);
    });
}

}  // namespace ui
