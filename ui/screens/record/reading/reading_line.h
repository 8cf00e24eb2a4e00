// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "core/record_content/record_reader.h"

namespace ui {

class Button;
class Paragraph;

/// How far the reading of all documents has come, with `Ferma` and `Riprendi`; which documents
/// could not be read, each with the reason. Takes no room once everything was read.
class ReadingLine : public QWidget {
    Q_OBJECT
  public:
    /// The reader must outlive it, or clear() come first.
    explicit ReadingLine(core::RecordReader& reader, QWidget* parent = nullptr);
    /// R92.
    void clear();

  Q_SIGNALS:
    /// The reading ended with this error; for endsSession.
    void failed(const core::Error& error);

  private:
    void refresh();
    void act();
    void leaveFocus();
    QString sentence() const;
    QString failures() const;

    core::RecordReader* reader_;
    Paragraph* sentence_;
    Button* act_;
    Button* which_;
    Paragraph* failures_;
    bool told_ = false;
};

}  // namespace ui
