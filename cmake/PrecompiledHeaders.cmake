# SPDX-License-Identifier: EUPL-1.2
# Most of what it costs to compile a file of the window is Qt's headers. The dev preset reads them once for each of the
# larger targets; the other presets do not, so that a file which forgot an include is found there.
option(SPORTELLO_PRECOMPILE "Precompile the headers of Qt and of the standard library" OFF)

set(precompiled_core <algorithm> <chrono> <expected> <functional> <memory> <optional> <string> <utility> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QFuture> <QFutureWatcher> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QObject> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl>)
set(precompiled_widgets ${precompiled_core} <QAbstractItemModel> <QAccessible> <QBoxLayout> <QComboBox> <QKeyEvent>
    <QLabel> <QLineEdit> <QPainter> <QPushButton> <QTextDocument> <QWidget>)

# ccache has to be told that a precompiled header stands for its text, and g++ to leave a trace of it.
if(SPORTELLO_PRECOMPILE AND CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()

# g++ 12 sees overflows in std::string's own header that are none, and takes them for ours once that header is
# precompiled. Of these files it says so.
function(sportello_not_precompiled)
    set_source_files_properties(${ARGN} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()

# sportello_precompile(TARGET header...)
function(sportello_precompile target)
    if(SPORTELLO_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
