// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QVector>
#include <QWidget>

#include "ui/shell/width_class.h"

namespace ui {

class Picker;
class TabBar;

/// The tabs of a service, one of them current; where they do not fit, and in narrow windows, one
/// picker in their place (17).
class SectionTabs : public QWidget {
    Q_OBJECT
  public:
    struct Tab {
        QString label{};  // in the seed's capitals
        QString name{};   // in normal case
    };
    /// `name`: what a screen reader says for all of them.
    SectionTabs(const QVector<Tab>& tabs, int current, const QString& name,
                QWidget* parent = nullptr);
    void setWidthClass(WidthClass widthClass);

  Q_SIGNALS:
    /// Another than the current one, which stays marked until the page goes.
    void chosen(int index);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void choose(int index);
    void showCurrent();
    void showFitting();

    int current_;
    TabBar* tabs_;
    Picker* picker_;
    WidthClass width_ = WidthClass::wide;
};

}  // namespace ui
