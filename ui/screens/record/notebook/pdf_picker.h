// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "core/notebook/chosen_file.h"
#include "ui/shell/services.h"

namespace ui {

class Button;
class NotebookStore;
class Paragraph;

/// Chooses the PDF of a `documento`: a button, and the name and size of what was chosen. The file
/// stays in memory, in the store, until it is sent or the form is left (R92).
class PdfPicker : public QWidget {
    Q_OBJECT
  public:
    /// `kept`: there is one at the portal already, of this many bytes.
    PdfPicker(const Context& context, NotebookStore& store, std::optional<qint64> kept);

    Button* button() const { return button_; }
    /// Why there is nothing to send; empty when there is.
    QString mistake() const;
    void clear();

  Q_SIGNALS:
    void chosen();

  private:
    void choose();
    void take(const QString& path);
    void show();

    const Context& context_;
    NotebookStore* store_;
    std::optional<qint64> kept_;
    Button* button_;
    Paragraph* name_;
    QString fault_;
};

/// What to do about a file that cannot be taken.
QString fileSentence(core::FileFault fault);

}  // namespace ui
