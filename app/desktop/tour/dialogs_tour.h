// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/dialogs.h"

namespace desktop {

/// The system's dialogs, but that a file to be read is chosen at once: nobody is there to do it.
class TourDialogs : public ui::SystemDialogs {
  public:
    QString openPath{};  // empty: the person cancels
    void openFile(QWidget& /*parent*/, const QString& /*title*/, const QString& /*filter*/,
                  std::function<void(const QString& path)> chosen) override {
        if (!openPath.isEmpty()) chosen(openPath);
    }
};

}  // namespace desktop
