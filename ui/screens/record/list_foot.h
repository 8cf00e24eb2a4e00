// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/strip.h"

namespace ui {

class Button;
class DocumentList;
class DocumentModel;
class Paragraph;

/// Below the document list: how many of how many are shown, how much of the list has come, what is
/// missing and why, and the ways to more.
class ListFoot : public Strip {
    Q_OBJECT
  public:
    explicit ListFoot(QWidget* parent = nullptr);
    void show(const DocumentList& list, const DocumentModel& model);
    void clear();

  Q_SIGNALS:
    void moreWanted();
    /// `Mostra altri` goes while it has the keyboard, which needs another place.
    void endReached();
    void retryChosen();

  private:
    Paragraph* shown_;
    Paragraph* state_;
    Button* retry_;
    Button* more_;
};

}  // namespace ui
