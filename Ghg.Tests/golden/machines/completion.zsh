#compdef ghg
_ghg_complete() {
    local completions=("${(@f)$(ghg "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
    compadd -a completions
}
compdef _ghg_complete ghg
