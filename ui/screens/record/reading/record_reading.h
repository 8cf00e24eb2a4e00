// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/record_content/record_reader.h"
#include "ui/shell/services.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The one reader of all documents of a session's record, for trends, search, comparison and
/// export. GUI thread.
class RecordReading : public SessionModel {
    Q_OBJECT
  public:
    explicit RecordReading(std::unique_ptr<core::RecordGateway> gateway);

    void clear() override { reader_.clear(); }
    core::RecordReader& reader() { return reader_; }

  private:
    core::RecordReader reader_;
};

/// Of the present session. Only while there is one.
std::shared_ptr<RecordReading> recordReading(const Context& context);

}  // namespace ui
