_ghg_complete() {
    local IFS=$'\n'
    COMPREPLY=( $(ghg "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
}
complete -o default -F _ghg_complete ghg
