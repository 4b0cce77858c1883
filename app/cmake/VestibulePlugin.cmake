# The functions that make a plugin. Installed with the SDK: a plugin is written in the same way inside and outside this tree.

# vestibule_precompile(target core|quick): what nearly every source includes is compiled once; in this tree once for all targets.
function(vestibule_precompile target kind)
  if(TARGET vestibule_pch_${kind})
    target_precompile_headers(${target} REUSE_FROM vestibule_pch_${kind})
  else()
    target_precompile_headers(${target} PRIVATE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/pch_${kind}.h")
  endif()
endfunction()

# vestibule_qml_module(target URI Vestibule.X QML_FILES … SOURCES …): a QML module in a target that exists.
function(vestibule_qml_module target)
  cmake_parse_arguments(arg "" "URI" "QML_FILES;SOURCES;RESOURCES" ${ARGN})
  qt_add_qml_module(${target} URI ${arg_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml NO_PLUGIN
    IMPORT_PATH "${QT_QML_OUTPUT_DIRECTORY}" DEPENDENCIES QtQuick
    QML_FILES ${arg_QML_FILES} SOURCES ${arg_SOURCES} RESOURCES ${arg_RESOURCES})
  set_property(GLOBAL APPEND PROPERTY VESTIBULE_QML_MODULES ${target})  # what is linted
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  # Our warnings are for our code, not for what qmlcachegen writes.
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "/\\.rcc/qmlcache/")
  set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS -w)
endfunction()

# vestibule_translations(target): i18n/quiz_ru.ts (and _en for plural forms) as :/i18n/quiz_ru.qm.
function(vestibule_translations target)
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

# vestibule_plugin(quiz URI Vestibule.Quiz SOURCES … QML_FILES … LINKS … [NOT_SHIPPED]): a plugin folder that the host can load,
# from src/, qml/, sql/, migrations/, i18n/ and manifest.toml. NOT_SHIPPED: built, but neither among the plugins nor installed.
function(vestibule_plugin id)
  cmake_parse_arguments(arg "NOT_SHIPPED" "URI" "SOURCES;QML_FILES;LINKS" ${ARGN})
  set(target vestibule_plugin_${id})
  set(folder "${CMAKE_BINARY_DIR}/${VESTIBULE_PLUGIN_DIR}/${id}")
  if(arg_NOT_SHIPPED)
    set(folder "${CMAKE_BINARY_DIR}/fixtures/plugins/${id}")
  endif()
  qt_add_library(${target} MODULE)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME "vestibule-${id}" LIBRARY_OUTPUT_DIRECTORY "${folder}"
    INSTALL_RPATH "$ORIGIN/../../.." AUTOMOC ON CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
  target_link_libraries(${target} PRIVATE Vestibule::Sdk Qt6::Qml Qt6::Quick ${arg_LINKS})
  if(arg_URI)
    foreach(file IN LISTS arg_QML_FILES)  # so that the host finds <URI>/<Type>.qml wherever the file stands
      get_filename_component(name "${file}" NAME)
      set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${name}")
    endforeach()
    vestibule_qml_module(${target} URI ${arg_URI} QML_FILES ${arg_QML_FILES} SOURCES ${arg_SOURCES})
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/src")
    if(TARGET vestibule_ui)
      add_dependencies(${target} vestibule_ui)
    endif()
  else()
    target_sources(${target} PRIVATE ${arg_SOURCES})
  endif()
  vestibule_precompile(${target} quick)
  vestibule_translations(${target})
  _vestibule_plugin_files(${id} ${target} "${folder}" "${arg_NOT_SHIPPED}")
endfunction()

# The manifest and the SQL stand beside the library, in the build tree and installed.
function(_vestibule_plugin_files id target folder not_shipped)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/manifest.toml" "${CMAKE_CURRENT_SOURCE_DIR}/sql/*.sql"
       "${CMAKE_CURRENT_SOURCE_DIR}/migrations/*.sql")
  foreach(file IN LISTS files)
    file(RELATIVE_PATH relative "${CMAKE_CURRENT_SOURCE_DIR}" "${file}")
    configure_file("${file}" "${folder}/${relative}" COPYONLY)
    if(NOT not_shipped)
      get_filename_component(sub "${relative}" DIRECTORY)
      install(FILES "${file}" DESTINATION "${VESTIBULE_PLUGIN_DIR}/${id}/${sub}")
    endif()
  endforeach()
  if(NOT not_shipped)
    install(TARGETS ${target} LIBRARY DESTINATION "${VESTIBULE_PLUGIN_DIR}/${id}")
  endif()
endfunction()
