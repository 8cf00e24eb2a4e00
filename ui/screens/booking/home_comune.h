// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <memory>

#include "ui/shell/services.h"

namespace ui {

class DataStore;

/// Where the person of the session lives: what distances start from (R60.3). GUI thread.
class HomeComune : public QObject {
    Q_OBJECT
  public:
    /// `context` must outlive it.
    explicit HomeComune(const Context& context, QObject* parent = nullptr);
    ~HomeComune() override;

    /// Ends in told(), at once where there is nothing to ask.
    void ask();
    /// R92.
    void clear();

  Q_SIGNALS:
    /// The name of a comune there is; empty: not known, or not for who acts.
    void told(const QString& comune);

  private:
    void refresh();

    const Context& context_;
    std::shared_ptr<DataStore> data_;
};

}  // namespace ui
