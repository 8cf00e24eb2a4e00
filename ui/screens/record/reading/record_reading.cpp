// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/reading/record_reading.h"

#include "ui/screens/record/reading/pdf_text.h"

namespace ui {
namespace {

core::RecordReader::Options options() {
    core::RecordReader::Options options;
    options.pdfText = pdfText;
    return options;
}

}  // namespace

RecordReading::RecordReading(std::unique_ptr<core::RecordGateway> gateway)
    : reader_(std::move(gateway), options()) {}

std::shared_ptr<RecordReading> recordReading(const Context& context) {
    return context.scope.obtain<RecordReading>([&context] {
        return new RecordReading(
            context.services.gateways.record(*context.services.sessions.current()));
    });
}

}  // namespace ui
