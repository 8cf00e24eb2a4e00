// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace ui {

/// What the system asks the person: where to save, where to print. A kiosk or a test answers in its
/// own way.
class Dialogs {
  public:
    virtual ~Dialogs() = default;
    /// Calls `chosen` with a path, not at all when the person cancels or `parent` goes.
    virtual void chooseFile(QWidget& parent, const QString& suggestedName,
                            std::function<void(const QString& path)> chosen) = 0;
    /// A file of the person's to be read, likewise. `filter` as QFileDialog's: "PDF (*.pdf)". Where
    /// there are none, as at a kiosk, nothing happens.
    virtual void openFile(QWidget& /*parent*/, const QString& /*title*/, const QString& /*filter*/,
                          std::function<void(const QString& path)> /*chosen*/) {}
    /// Calls `chosen` with a printer that is set up.
    virtual void choosePrinter(QWidget& parent, int pages,
                               std::function<void(std::unique_ptr<QPrinter>)> chosen) = 0;
};

/// The dialogs of the system. They close with the page that opened them, so the end of a session
/// takes them along.
class SystemDialogs : public Dialogs {
  public:
    void chooseFile(QWidget& parent, const QString& suggestedName,
                    std::function<void(const QString& path)> chosen) override;
    void openFile(QWidget& parent, const QString& title, const QString& filter,
                  std::function<void(const QString& path)> chosen) override;
    void choosePrinter(QWidget& parent, int pages,
                       std::function<void(std::unique_ptr<QPrinter>)> chosen) override;
};

}  // namespace ui
