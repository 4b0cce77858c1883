# The functions that make targets. Nothing outside this folder sets resource prefixes, import paths or output folders.

# vestibule_library(core SOURCES … LINKS …): a static layer below app/, included as "core/…".
function(vestibule_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;RESOURCES" ${ARGN})
  qt_add_library(vestibule_${name} STATIC ${arg_SOURCES})
  target_include_directories(vestibule_${name} PUBLIC "${CMAKE_SOURCE_DIR}/app")
  target_link_libraries(vestibule_${name} PUBLIC ${arg_LINKS})
  target_precompile_headers(vestibule_${name} PRIVATE "${CMAKE_SOURCE_DIR}/app/cmake/pch_core.h")
endfunction()

# vestibule_qml_module(target URI Vestibule.X QML_FILES … SOURCES …): a QML module in a target that exists.
function(vestibule_qml_module target)
  cmake_parse_arguments(arg "" "URI" "QML_FILES;SOURCES;RESOURCES" ${ARGN})
  # A view is named by URI and type: its file stands right below the URI's folder, wherever its source is.
  foreach(file IN LISTS arg_QML_FILES)
    get_filename_component(base "${file}" NAME)
    set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${base}")
  endforeach()
  qt_add_qml_module(${target} URI ${arg_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml NO_PLUGIN
    IMPORT_PATH "${QT_QML_OUTPUT_DIRECTORY}" DEPENDENCIES QtQuick
    QML_FILES ${arg_QML_FILES} SOURCES ${arg_SOURCES} RESOURCES ${arg_RESOURCES})
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  # Our warnings are for our code, not for what qmlcachegen writes.
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "/\\.rcc/qmlcache/")
  set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS -w)
endfunction()

# vestibule_translations(target PREFIX quiz): i18n/quiz_ru.ts (and _en for plural forms) into :/i18n.
function(vestibule_translations target)
  cmake_parse_arguments(arg "" "PREFIX" "SOURCES" ${ARGN})
  file(GLOB ts CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/i18n/*.ts")
  if(NOT ts)
    return()
  endif()
  set(qm)
  foreach(file IN LISTS ts)
    get_filename_component(stem "${file}" NAME_WE)
    set(out "${CMAKE_CURRENT_BINARY_DIR}/${stem}.qm")
    add_custom_command(OUTPUT "${out}" DEPENDS "${file}"
      COMMAND Qt6::lrelease -silent "${file}" -qm "${out}" VERBATIM)
    set_source_files_properties("${out}" PROPERTIES QT_RESOURCE_ALIAS "${stem}.qm")
    list(APPEND qm "${out}")
  endforeach()
  qt_add_resources(${target} "${target}_i18n" PREFIX "/i18n" FILES ${qm})
endfunction()

# vestibule_plugin(quiz URI Vestibule.Quiz SOURCES … QML_FILES … LINKS …): a plugin folder that the host can load.
function(vestibule_plugin id)
  cmake_parse_arguments(arg "" "URI" "SOURCES;QML_FILES;LINKS" ${ARGN})
  set(target vestibule_plugin_${id})
  set(folder "${CMAKE_BINARY_DIR}/${VESTIBULE_PLUGIN_DIR}/${id}")
  qt_add_library(${target} MODULE)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME "vestibule-${id}" LIBRARY_OUTPUT_DIRECTORY "${folder}"
    INSTALL_RPATH "$ORIGIN/../../..")
  target_link_libraries(${target} PRIVATE Vestibule::Sdk Qt6::Qml Qt6::Quick ${arg_LINKS})
  if(arg_URI)
    vestibule_qml_module(${target} URI ${arg_URI} QML_FILES ${arg_QML_FILES} SOURCES ${arg_SOURCES})
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/src")
    if(TARGET vestibule_ui)
      add_dependencies(${target} vestibule_ui)
    endif()
  else()
    target_sources(${target} PRIVATE ${arg_SOURCES})
  endif()
  target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/app/cmake/pch_quick.h")
  vestibule_translations(${target} PREFIX ${id})
  set(parts "${CMAKE_CURRENT_SOURCE_DIR}/manifest.toml")
  file(GLOB_RECURSE sql CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/sql/*.sql" "${CMAKE_CURRENT_SOURCE_DIR}/migrations/*.sql")
  foreach(file IN LISTS parts sql)
    file(RELATIVE_PATH relative "${CMAKE_CURRENT_SOURCE_DIR}" "${file}")
    configure_file("${file}" "${folder}/${relative}" COPYONLY)
  endforeach()
  install(TARGETS ${target} LIBRARY DESTINATION "${VESTIBULE_PLUGIN_DIR}/${id}")
  foreach(file IN LISTS parts sql)
    file(RELATIVE_PATH relative "${CMAKE_CURRENT_SOURCE_DIR}" "${file}")
    get_filename_component(sub "${relative}" DIRECTORY)
    install(FILES "${file}" DESTINATION "${VESTIBULE_PLUGIN_DIR}/${id}/${sub}")
  endforeach()
endfunction()

# vestibule_test(tst_chain SOURCES … LINKS … [ARGS …]): one Qt Test program = one ctest.
function(vestibule_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;ARGS;LABELS" ${ARGN})
  qt_add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINKS})
  target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/app/cmake/pch_core.h")
  target_compile_definitions(${name} PRIVATE VESTIBULE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" VESTIBULE_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name} ${arg_ARGS})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8")
endfunction()
