# The private PostgreSQL server as a CTest fixture: ctest starts it before the first test that needs it and stops it after the
# last, also for a single test (ctest -R).
set(VESTIBULE_POSTGRES_DIR "${CMAKE_BINARY_DIR}/postgres")
add_test(NAME postgres_start COMMAND "${CMAKE_CURRENT_LIST_DIR}/postgres.sh" start "${VESTIBULE_POSTGRES_DIR}")
add_test(NAME postgres_stop COMMAND "${CMAKE_CURRENT_LIST_DIR}/postgres.sh" stop "${VESTIBULE_POSTGRES_DIR}")
set_tests_properties(postgres_start PROPERTIES FIXTURES_SETUP postgres TIMEOUT 60)
set_tests_properties(postgres_stop PROPERTIES FIXTURES_CLEANUP postgres TIMEOUT 60)

# Roles belong to the whole server, so that tests which make them take turns.
function(vestibule_needs_postgres test)
  set_tests_properties(${test} PROPERTIES FIXTURES_REQUIRED postgres RESOURCE_LOCK postgres)
endfunction()
