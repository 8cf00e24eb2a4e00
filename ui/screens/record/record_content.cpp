// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_content.h"

#include "ui/document/pdf_finder.h"

namespace ui {
namespace {

class RecordContent : public SessionModel {
  public:
    explicit RecordContent(std::unique_ptr<core::RecordGateway> gateway)
        : reader(std::move(gateway), {.pdfText = wordsOfPages}) {}
    void clear() override { reader.clear(); }

    core::RecordReader reader;
};

}  // namespace

std::shared_ptr<core::RecordReader> recordContent(const Context& context) {
    const auto content = context.scope.obtain<RecordContent>([&context] {
        const core::Session& session = *context.services.sessions.current();
        return new RecordContent(context.services.gateways.record(session));
    });
    return {content, &content->reader};
}

}  // namespace ui
