// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/card/card_snapshot.h"
#include "ui/widgets/picker.h"

namespace ui {

/// Which of several readers to look at. Hidden while there is only one.
class ReaderPicker : public Picker {
    Q_OBJECT
  public:
    explicit ReaderPicker(QWidget* parent = nullptr);

    void show(const core::CardSnapshot& card);

  Q_SIGNALS:
    /// By the person; empty: the program may choose again.
    void readerChosen(const QString& reader);

  private:
    std::vector<core::ReaderInfo> shown_{};
};

}  // namespace ui
