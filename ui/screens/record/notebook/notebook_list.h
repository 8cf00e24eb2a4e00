// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QListView>

namespace ui {

class DocumentRow;
class NotebookModel;

/// The entries inside a card: as high as its rows, so that the page scrolls and not the list.
class NotebookList : public QListView {
    Q_OBJECT
  public:
    explicit NotebookList(NotebookModel& model, QWidget* parent = nullptr);
    void setWrapping(bool wrapping);

  Q_SIGNALS:
    /// Enter or a click on an entry.
    void opened(const QString& id);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void open(const QModelIndex& index);
    void fit();
    const NotebookModel& rows() const;
    DocumentRow* delegate_;
};

}  // namespace ui
