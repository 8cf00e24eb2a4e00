// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_content.h"

#include "ui/document/pdf_finder.h"
#include "ui/screens/record/consent/record_consent.h"

namespace ui {
namespace {

class RecordContent : public SessionModel {
  public:
    explicit RecordContent(std::unique_ptr<core::RecordGateway> gateway)
        : reader(std::move(gateway), {.pdfText = wordsOfPages}) {}
    void clear() override { reader.clear(); }
    void forget() { reader.forget(); }

    core::RecordReader reader;
};

}  // namespace

std::shared_ptr<core::RecordReader> recordContent(const Context& context) {
    const auto content = context.scope.obtain<RecordContent>([&context] {
        const core::Session& session = *context.services.sessions.current();
        return forgetsWithRecord(context,
                                 new RecordContent(context.services.gateways.record(session)),
                                 &RecordContent::forget);
    });
    return {content, &content->reader};
}

}  // namespace ui
