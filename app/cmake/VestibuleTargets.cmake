# The functions that make targets. Nothing outside this folder sets resource prefixes, import paths or output folders.
include(VestibulePlugin)

# What vestibule_precompile hands to everybody.
foreach(kind core quick test)
  add_library(vestibule_pch_${kind} OBJECT "${CMAKE_CURRENT_LIST_DIR}/pch.cpp")
  set_target_properties(vestibule_pch_${kind} PROPERTIES AUTOMOC OFF)
  target_precompile_headers(vestibule_pch_${kind} PRIVATE "${CMAKE_CURRENT_LIST_DIR}/pch_${kind}.h")
endforeach()
target_link_libraries(vestibule_pch_core PRIVATE Qt6::Core)
target_link_libraries(vestibule_pch_quick PRIVATE Qt6::Quick)
target_link_libraries(vestibule_pch_test PRIVATE Qt6::Test)

# The code under test is built as people get it; the tests themselves have to be built quickly.
set(VESTIBULE_TEST_OPTIONS -O0 -U_FORTIFY_SOURCE)
target_compile_options(vestibule_pch_test PRIVATE ${VESTIBULE_TEST_OPTIONS})

# vestibule_library(core SOURCES … LINKS …): a static layer below app/, included as "core/…".
function(vestibule_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;RESOURCES" ${ARGN})
  qt_add_library(vestibule_${name} STATIC ${arg_SOURCES})
  target_include_directories(vestibule_${name} PUBLIC "${CMAKE_SOURCE_DIR}/app")
  target_link_libraries(vestibule_${name} PUBLIC ${arg_LINKS})
  vestibule_precompile(vestibule_${name} core)
endfunction()

# vestibule_test(tst_chain SOURCES … LINKS … [ARGS …]): one Qt Test program = one ctest.
function(vestibule_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;ARGS;LABELS" ${ARGN})
  qt_add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINKS})
  target_compile_options(${name} PRIVATE ${VESTIBULE_TEST_OPTIONS})
  vestibule_precompile(${name} test)
  target_compile_definitions(${name} PRIVATE VESTIBULE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" VESTIBULE_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name} ${arg_ARGS})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8")
endfunction()
